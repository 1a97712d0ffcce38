import { addToCrc, crcOf } from './crc32.ts'
import type { PackedBytes } from './zip-entries.ts'

/** Compressed bytes of one file of a ZIP, and what its directory says of the bytes behind them. */
export type Packed = {
  readonly bytes: PackedBytes
  readonly method: number
  readonly crc: number
  readonly size: number
}

/**
 * The bytes of a file as they come. The stream fails at its end where the check sum or the size is not what the
 * directory says. The browser's own inflate checks both when it is told that this is gzip: the frame is put around.
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

/** The bytes with what goes around them, from memory or from the file. */
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
