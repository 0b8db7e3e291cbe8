/**
 * A process of its own that reads one document of a format that is no text, and ends. Such a file can be made to take any time
 * and memory: then this process dies, and the program does not. Started by `extract.ts` with the format and the largest memory
 * in bytes; the document comes on standard input, the answer goes to file descriptor 3.
 */
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker } from 'node:worker_threads'
import { readBinary } from '../../import/read/binary.ts'
import { isBinaryFormat } from '../../import/read/index.ts'

const MEMORY_CHECK_MILLISECONDS = 10
const [, , format = '', memory = '0'] = process.argv

if (isMainThread) {
  // A reader may keep this thread busy until it ends, so that only another one can watch it.
  new Worker(fileURLToPath(import.meta.url), { argv: [format, memory], stdout: true, stderr: true }).unref()
  await extract()
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > Number(memory)) process.kill(process.pid, 'SIGKILL')
  }, MEMORY_CHECK_MILLISECONDS)
}

async function extract(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  if (!isBinaryFormat(format)) throw new Error(`There is no reader for "${format}".`)
  const answer = await readBinary(format, Buffer.concat(chunks))
  createWriteStream('', { fd: 3 }).end(JSON.stringify(answer), () => process.exit(0))
}
