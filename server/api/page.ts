import express, { type Router } from 'express'

const YEAR = 31_536_000

/** The built page: files named by their content are kept for good, the rest is asked for anew. */
export function pageRoutes(folder: string): Router {
  const router = express.Router()
  router.use(
    express.static(folder, {
      index: 'index.html',
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) => {
        const named = /[\\/]assets[\\/]/.test(path)
        response.setHeader('Cache-Control', named ? `public, max-age=${YEAR}, immutable` : 'no-cache')
      },
    }),
  )
  return router
}
