using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ReportSearch.Engine.Files;

/// <summary>Writes what <see cref="ByteReader"/> reads.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Byte(byte number) => bytes.Write([number]);

    public void UInt32(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(sizeof(uint)), number);
        bytes.Advance(sizeof(uint));
    }

    public void Single(float number)
    {
        BinaryPrimitives.WriteSingleLittleEndian(bytes.GetSpan(sizeof(float)), number);
        bytes.Advance(sizeof(float));
    }

    public void Int64(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    public void String(string text)
    {
        UInt32((uint)Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
    }

    public void Bytes(ReadOnlySpan<byte> more) => bytes.Write(more);
}
