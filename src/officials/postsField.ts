import type { ArrayField, Field } from 'payload'
import type { ResolvedOptions } from '../options.js'
import { label, labels } from '../translations/index.js'
import { partialDate, wholeRank } from './checkPosts.js'
import { usualGroups } from './core/usualGroups.js'

/** The posts that an official holds or held, each from a day to a day (Popolo memberships). */
export const postsField = ({ locale }: Pick<ResolvedOptions, 'locale'>): ArrayField => ({
  name: 'posts',
  type: 'array',
  admin: {
    components: { RowLabel: 'payload-broadsheet/client#PostLabel' },
    initCollapsed: true,
  },
  fields: [
    row(
      { name: 'title', type: 'text', index: true, label: label('postTitle'), required: true },
      { name: 'organization', type: 'text', label: label('organization') },
    ),
    row(
      { name: 'from', type: 'text', label: label('from'), validate: partialDate },
      { name: 'to', type: 'text', label: label('to'), validate: partialDate },
      { name: 'rank', type: 'number', label: label('rank'), min: 0, validate: wholeRank },
      groupField(locale),
    ),
    { name: 'forms', type: 'text', hasMany: true, label: label('forms') },
    row(statusField, { name: 'source', type: 'text', label: label('postSource') }),
  ],
  label: label('posts'),
  labels: labels('post', 'posts'),
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

const groupField = (locale: ResolvedOptions['locale']): Field => ({
  name: 'group',
  type: 'text',
  admin: {
    components: {
      Field: {
        clientProps: { suggestions: usualGroups[locale] },
        path: 'payload-broadsheet/client#GroupField',
      },
    },
  },
  label: label('rosterGroup'),
})

/** Empty where the post is held in full. */
const statusField: Field = {
  name: 'status',
  type: 'select',
  label: label('postStatus'),
  options: [
    { label: label('postActing'), value: 'acting' },
    { label: label('postInCharge'), value: 'in-charge' },
    { label: label('postNominated'), value: 'nominated' },
  ],
}
