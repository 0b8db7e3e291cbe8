import type { PDFDocumentProxy } from 'pdfjs-dist'

/** What pdfjs draws with. It wants it to be there when it is loaded, and reading text does not use it. */
class NoMatrix {}

/**
 * Opens a PDF with pdfjs: no script of the file runs, nothing is fetched, no font is loaded. Rejects with errors of pdfjs,
 * told apart by their name. Whoever opens it ends it with `document.loadingTask.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const scope: { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown } = globalThis
  scope.DOMMatrix ??= NoMatrix
  scope.ImageData ??= NoMatrix
  scope.Path2D ??= NoMatrix
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdfjs keeps the array it is given, and empties it.
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  }).promise
}
