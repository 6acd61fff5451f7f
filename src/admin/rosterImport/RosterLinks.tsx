'use client'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import './rosterImport.css'

/** Above the list of officials: bring a roster in, and hand it out as a file. */
export function RosterLinks({ slug }: { slug: string }) {
  const { words } = useWords()
  const { apiUrl } = useRoutes()
  const { config } = useConfig()
  const { permissions } = useAuth()
  const mayImport = Boolean(permissions?.collections?.[slug]?.read)
  const path = `/collections/${slug}` as const
  return (
    <div className="broadsheet-roster__links" data-testid="roster-links">
      {mayImport && (
        <Button
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="small"
          to={formatAdminURL({ adminRoute: config.routes.admin, path })}
        >
          {words('rosterImportTitle')}
        </Button>
      )}
      {(['csv', 'json', 'popolo'] as const).map((form) => (
        <Button
          buttonStyle="secondary"
          el="anchor"
          key={form}
          margin={false}
          size="small"
          url={apiUrl(`/${slug}/export?format=${form}`)}
        >
          {words('rosterExport', { form: form === 'popolo' ? 'Popolo' : form.toUpperCase() })}
        </Button>
      ))}
    </div>
  )
}
