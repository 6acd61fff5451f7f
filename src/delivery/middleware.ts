import { type ErrorRequestHandler, type RequestHandler } from 'express'
import { allowedMethods, openHeaders, preflightHeaders } from './headers.js'
import { sendProblem } from './problems.js'
import { type DeliveryLogger } from './sources.js'

const pairs = (flat: readonly string[]): [string, string][] =>
  Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n]!, flat[2 * n + 1]!])

const open = pairs(openHeaders)
const preflight = pairs(preflightHeaders)

/** Sets the headers that every answer carries. */
export const setOpenHeaders: RequestHandler = (_req, res, next) => {
  for (const [name, value] of open) res.setHeader(name, value)
  next()
}

/** Answers OPTIONS, refuses every other method than GET and HEAD. */
export const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.setHeader('Allow', allowedMethods)
  if (req.method !== 'OPTIONS') return sendProblem(req, res, 'method-not-allowed', req.method)
  for (const [name, value] of preflight) res.setHeader(name, value)
  res.status(204).end()
}

/** Whatever no route has answered. */
export const notFound: RequestHandler = (req, res) => sendProblem(req, res, 'not-found', req.path)

/** A path that cannot be decoded is the client's error; anything else is ours: logged, and nothing of it is told. */
export const onError =
  (logger: DeliveryLogger): ErrorRequestHandler =>
  (err, req, res, next) => {
    if (err instanceof URIError) return sendProblem(req, res, 'malformed-request', req.path)
    logger.error({ err, msg: `${req.method} ${req.path} failed.` })
    if (res.headersSent) return next(err)
    sendProblem(req, res, 'internal-error')
  }
