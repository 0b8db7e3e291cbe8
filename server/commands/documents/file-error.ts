/** Says in a sentence why a file or folder cannot be read. An error that is none of the file system is thrown on. */
export function explainFileError(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null || !/^E[A-Z0-9]+$/.test(code)) throw error
  return SENTENCES[code]?.(path) ?? `${path} cannot be read (${code}).`
}

const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder ${path}. Check the path.`,
  EACCES: (path) => `There is no permission to read ${path}. Change its permissions, or run Vart as a user who may read it.`,
  EPERM: (path) => `There is no permission to read ${path}. Change its permissions, or run Vart as a user who may read it.`,
  EISDIR: (path) => `${path} is a folder, where a file is needed.`,
  ENOTDIR: (path) => `${path} goes through a file as if that were a folder. Check the path.`,
  ELOOP: (path) => `${path} is a link that leads back to itself.`,
}
