import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { ImportScreen } from './ImportScreen.js'
import type { ImportSlugs } from './importSlugs.js'
import { NoWayIn } from './NoWayIn.js'

/** What the plugin hands the view on the server. */
export type ImportViewProps = {
  /** The day of the paper that is being made, YYYY-MM-DD. */
  issueInHand: (req: PayloadRequest) => Promise<string>
  mayImport: (req: PayloadRequest) => boolean
  slugs: ImportSlugs
}

/** The Import screen inside the admin's frame. Payload shows views of a host's own to anybody, so the right is looked at here. */
export async function ImportView({
  initPageResult,
  issueInHand,
  mayImport,
  params,
  payload,
  searchParams,
  slugs,
}: AdminViewServerProps & ImportViewProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user)
    return (
      <MinimalTemplate>
        <NoWayIn isSignedIn={false} />
      </MinimalTemplate>
    )
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      {mayImport(req) ? (
        <ImportScreen issueDate={await issueInHand(req)} slugs={slugs} />
      ) : (
        <NoWayIn isSignedIn />
      )}
    </DefaultTemplate>
  )
}
