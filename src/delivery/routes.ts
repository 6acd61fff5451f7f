import { type Request, type Response, Router } from 'express'
import { sendHealth, sendReadiness } from './health.js'
import { type ReleaseKeeper } from './keepRelease.js'
import { parameterRules } from './parameters.js'
import { sendProblem } from './problems.js'
import { type ProblemCode } from './problemTexts.js'
import { editionsPath, frontPagePath } from './release.js'
import { sendResource } from './resource.js'
import { sendImage } from './sendImage.js'
import { type ImageSource } from './sources.js'

/** A path of frozen answers, and the problem when it has none. The problem's value is the last parameter. */
type PublishedRoute = { absent: ProblemCode; path: string }

const publishedRoutes: readonly PublishedRoute[] = [
  { absent: 'front-page-not-published', path: frontPagePath },
  { absent: 'not-found', path: editionsPath },
  { absent: 'edition-not-published', path: '/v1/editions/:date' },
  { absent: 'page-not-published', path: '/v1/editions/:date/pages/:number' },
]

type RoutesOptions = { clock: () => number; images: ImageSource; keeper: ReleaseKeeper }

const sendPublished =
  ({ absent }: PublishedRoute, keeper: ReleaseKeeper) =>
  (req: Request, res: Response): void => {
    const parameters = Object.entries(req.params as Record<string, string>)
    for (const [name, value] of parameters) {
      const rule = parameterRules[name]
      if (rule && !rule.isValid(value)) return sendProblem(req, res, rule.problem, value)
    }
    if (!keeper.release) return sendProblem(req, res, 'not-ready')
    const resource = keeper.release.resources.get(req.path)
    if (resource) return sendResource(req, res, resource)
    sendProblem(req, res, absent, parameters.at(-1)?.[1] ?? req.path)
  }

/** Every address that delivery answers. */
export const createRoutes = ({ clock, images, keeper }: RoutesOptions): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const route of publishedRoutes) router.get(route.path, sendPublished(route, keeper))
  router.get('/v1/images/:file', sendImage({ images, keeper }))
  router.get('/healthz', sendHealth)
  router.get('/readyz', sendReadiness({ clock, keeper }))
  return router
}
