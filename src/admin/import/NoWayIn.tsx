'use client'
import { Banner, Gutter, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../useWords.js'

/** What somebody sees of the Import screen who may not import. */
export function NoWayIn({ isSignedIn }: { isSignedIn: boolean }) {
  const { words } = useWords()
  const { config } = useConfig()
  const { login } = config.admin.routes
  return (
    <Gutter>
      <Banner type="info">
        <span data-testid="import-no-way-in">
          {words(isSignedIn ? 'mayNot' : 'signInFirst')}{' '}
          {!isSignedIn && (
            <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: login })}>
              {words('signIn')}
            </Link>
          )}
        </span>
      </Banner>
    </Gutter>
  )
}
