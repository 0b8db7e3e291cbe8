import { crc32, deflateRawSync } from 'node:zlib'

/** The first of January 1980, the first day that a zip file knows: the same content makes the same file on every day. */
const DATE = 0x21

/** Packs files into a zip archive, in their order. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data, { level: 9 })
    const about = description(data, packed, name)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), about, Buffer.from(name)])
    const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, Buffer.alloc(14), Buffer.from(name)])
    central.writeUInt32LE(offset, 42)
    parts.push(local, packed)
    directory.push(central)
    offset += local.length + packed.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

function description(data: Buffer, packed: Buffer, name: string): Buffer {
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(0x800, 2) // names are UTF-8
  about.writeUInt16LE(8, 4)
  about.writeUInt16LE(DATE, 8)
  about.writeUInt32LE(crc32(data), 10)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(data.length, 18)
  about.writeUInt16LE(Buffer.byteLength(name), 22)
  return about
}
