using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Live;
using ReportSearch.Server.Pages;

namespace ReportSearch.Server.Hosting;

/// <summary>
/// Every error becomes a problem document for a program and a page for a person, both in Chinese; the cause is logged
/// once.
/// </summary>
internal static partial class Errors
{
    /// <summary>Catches exceptions and empty error responses of all that comes after.</summary>
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = _ => true,   // logged below, without the address: it may hold a question
            ExceptionHandler = context =>
            {
                var (status, detail) = Logged(app.Logger, context, context.Features.Get<IExceptionHandlerFeature>()!.Error);
                return Write(context, status, detail);
            },
        });
        app.UseStatusCodePages(page => Write(page.HttpContext, page.HttpContext.Response.StatusCode, null));
    }

    /// <summary>The problem document of an error that comes once the response has begun.</summary>
    public static ProblemDetails Late(ILogger logger, HttpContext context, Exception error)
    {
        var (status, detail) = Logged(logger, context, error);
        return new ProblemDetails { Status = status, Title = Title(status), Detail = detail ?? Explanation(status) };
    }

    /// <summary>There is nothing of that name.</summary>
    public static IResult NotFound(string detail) => new ErrorResult(StatusCodes.Status404NotFound, detail);

    /// <summary>The request is understood and not allowed.</summary>
    public static IResult Forbidden(string detail) => new ErrorResult(StatusCodes.Status403Forbidden, detail);

    /// <summary>The request cannot be worked with.</summary>
    public static IResult BadRequest(string detail) => new ErrorResult(StatusCodes.Status400BadRequest, detail);

    private static (int Status, string? Detail) Logged(ILogger logger, HttpContext context, Exception error)
    {
        var meaning = Meaning(error);
        if (meaning.Status == StatusCodes.Status500InternalServerError) Failed(logger, context.Request.Path, error);
        else if (meaning.Status == StatusCodes.Status503ServiceUnavailable) Unavailable(logger, error.Message);
        return meaning;
    }

    private static (int Status, string? Detail) Meaning(Exception error) => error switch
    {
        QuestionException question => (StatusCodes.Status400BadRequest, question.Message),
        BadHttpRequestException bad => (bad.StatusCode, null),
        ReviewJournalException => (StatusCodes.Status500InternalServerError, "复核记录的文件无法读写，没有保存；原因已记入服务日志。"),
        IndexUnavailableException => (StatusCodes.Status503ServiceUnavailable, null),
        _ => (StatusCodes.Status500InternalServerError, null),
    };

    private static async Task Write(HttpContext context, int status, string? detail)
    {
        var said = detail ?? Explanation(status);
        context.Response.StatusCode = status;
        if (IsForPrograms(context.Request.Path))
            await Results.Problem(said, statusCode: status, title: Title(status)).ExecuteAsync(context);
        else
            await ErrorPage.Of(status, Title(status), said).ExecuteAsync(context);
    }

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal)
        || path.StartsWithSegments("/openapi", StringComparison.Ordinal)
        || path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请求有误",
        StatusCodes.Status403Forbidden => "没有执行",
        StatusCodes.Status404NotFound => "没有找到",
        StatusCodes.Status405MethodNotAllowed => "不支持这种请求方法",
        StatusCodes.Status413PayloadTooLarge => "请求内容过大",
        StatusCodes.Status415UnsupportedMediaType => "请求内容的类型不对",
        StatusCodes.Status429TooManyRequests => "请求过于频繁",
        StatusCodes.Status503ServiceUnavailable => "索引暂不可用",
        < StatusCodes.Status500InternalServerError => "请求无法处理",
        _ => "服务出错",
    };

    private static string Explanation(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请检查参数的名称和格式，接口说明见 /openapi/v1.json。",
        StatusCodes.Status404NotFound => "地址不存在，或者对应的报告已不在索引中。",
        StatusCodes.Status405MethodNotAllowed => "接口说明见 /openapi/v1.json。",
        StatusCodes.Status413PayloadTooLarge => "请缩短提交的内容。",
        StatusCodes.Status415UnsupportedMediaType => "请以 application/json 提交。",
        StatusCodes.Status429TooManyRequests => "请稍候再试。",
        StatusCodes.Status503ServiceUnavailable => "还没有可用的索引，请先运行 reports index。",
        _ => "请稍后再试；原因已记入服务日志。",
    };

    [LoggerMessage(LogLevel.Error, "A request to {Path} failed.")]
    private static partial void Failed(ILogger logger, string path, Exception error);

    [LoggerMessage(LogLevel.Error, "The index cannot be opened. {Cause}")]
    private static partial void Unavailable(ILogger logger, string cause);

    private sealed class ErrorResult(int status, string detail) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, status, detail);
    }
}
