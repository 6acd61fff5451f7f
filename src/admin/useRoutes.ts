'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

type Id = number | string

/** Addresses of documents in the admin and in REST, as the host has set its routes. */
export function useRoutes(): {
  adminUrl: (collection: string, id: Id) => string
  apiUrl: (path: `/${string}`) => string
} {
  const { config } = useConfig()
  const { routes, serverURL } = config
  return {
    adminUrl: (collection, id) =>
      formatAdminURL({ adminRoute: routes.admin, path: `/collections/${collection}/${id}` }),
    apiUrl: (path) => formatAdminURL({ apiRoute: routes.api, path, serverURL }),
  }
}
