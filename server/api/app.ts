import express, { type Express } from 'express'
import type { Store } from '../store/store.ts'
import { errorAnswer, notFound, requestId } from './errors.ts'
import { addressLimit, hostCheck, securityHeaders } from './guard.ts'
import type { AppOptions } from './options.ts'
import { pageRoutes } from './page.ts'
import { apiRoutes } from './routes.ts'

/** The web application on a store: the API under /api and the page. It does not listen. */
export function createApp(store: Store, options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(requestId, securityHeaders, hostCheck(options.hosts), addressLimit)
  app.use('/api', apiRoutes(store, options))
  if (options.webFolder !== null) app.use(pageRoutes(options.webFolder))
  app.use(notFound)
  app.use(errorAnswer(options.log))
  return app
}
