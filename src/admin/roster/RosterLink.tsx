'use client'
import { Link } from '@payloadcms/ui'
import { defaultSlugs } from '../../documents/slugs.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import './roster.css'

/** From the list of officials to the roster in rank order. */
export function RosterLink({ officials = defaultSlugs.officials }: { officials?: string }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  return (
    <p className="broadsheet-roster__link">
      <Link data-testid="roster-link" href={adminUrl(officials, 'roster')}>
        {words('rosterOpen')}
      </Link>
    </p>
  )
}
