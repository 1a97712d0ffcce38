import { addToCrc, crcOf } from './crc32.ts'
import type { PackedBytes } from './zip-entries.ts'

/** Compressed bytes of one file of a ZIP, with the size and checksum of the original from the ZIP's directory. */
export type Packed = {
  readonly bytes: PackedBytes
  readonly method: number
  readonly crc: number
  readonly size: number
}

/**
 * Unpacks a file as a stream. It errors at its end when checksum or size differ from the directory. A gzip header and
 * trailer are put around the bytes, because the browser checks both for gzip but not for bare deflate.
 */
export async function inflated({ bytes, method, crc, size }: Packed): Promise<ReadableStream<Uint8Array>> {
  if (method === 0) return checked(streamOf(bytes), crc, size)
  const trailer = new DataView(new ArrayBuffer(8))
  trailer.setUint32(0, crc, true)
  trailer.setUint32(4, size % 2 ** 32, true)
  const framed = streamOf(bytes, gzipHeader, new Uint8Array(trailer.buffer))
  return framed.pipeThrough(new DecompressionStream('gzip'))
}

const gzipHeader = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

/** The bytes with the gzip frame around them, from memory or from the file. */
function streamOf(bytes: PackedBytes, before?: Uint8Array<ArrayBuffer>, behind?: Uint8Array<ArrayBuffer>) {
  const parts = [before, bytes, behind].filter((part) => part !== undefined)
  if (bytes instanceof Blob) return new Blob(parts).stream()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const part of parts) controller.enqueue(part as Uint8Array<ArrayBuffer>)
      controller.close()
    },
  })
}

function checked(stream: ReadableStream<Uint8Array>, crc: number, size: number): ReadableStream<Uint8Array> {
  let sum: number | undefined
  let length = 0
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        sum = addToCrc(chunk, sum)
        length += chunk.length
        controller.enqueue(chunk)
      },
      flush(controller) {
        if (crcOf(sum ?? addToCrc([])) !== crc || length !== size) controller.error(new TypeError('Wrong check sum'))
      },
    }),
  )
}
