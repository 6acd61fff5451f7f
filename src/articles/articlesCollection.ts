import { HeadingFeature, ParagraphFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Field } from 'payload'
import type { DeskAccess } from '../access.js'
import { sidebar } from '../host/field.js'
import { guardRevision, revisionField } from '../host/revision.js'
import type { ResolvedOptions } from '../options.js'
import { inBoth, label, labels } from '../translations/index.js'
import { NEVER, hideUntouched, saveButtons } from './autosave.js'
import { acceptEvents } from './acceptEvents.js'
import { creditsField } from '../creditsField.js'
import { checkIssueDate } from './checkIssueDate.js'
import { PasteFeature } from './pasteFeature.js'
import { LiveFeature } from './liveFeature.js'
import { guardStatus, guardStatusOperation, refusesPublishing } from './guardStatus.js'
import { readingEndpoint } from './readingEndpoint.js'
import { suggestEndpoint } from './suggestEndpoint.js'
import { tagArticle } from './tagArticle.js'
import { tagFields } from './tagFields.js'
import { isIsoDay, today } from '../host/days.js'

/** The stories: text, credits, and the tags that every save reads out of the text. */
export function articlesCollection(options: ResolvedOptions, desk: DeskAccess): CollectionConfig {
  const { enabled, slugs } = options
  return {
    slug: slugs.articles,
    access: {
      create: refusesPublishing(desk.allow('write-articles')),
      delete: desk.allow('remove-articles'),
      read: desk.allow('read'),
      readVersions: desk.allow('read'),
      update: refusesPublishing(desk.allow('write-articles')),
    },
    admin: {
      baseFilter: hideUntouched,
      components: { edit: saveButtons(options) },
      defaultColumns: ['headline', 'warnings', 'section', 'issueDate', 'updatedAt'],
      group: inBoth('group'),
      listSearchableFields: ['headline', 'kicker', 'subhead'],
      useAsTitle: 'headline',
    },
    defaultSort: '-updatedAt',
    endpoints: enabled ? [readingEndpoint(options), suggestEndpoint(options)] : [],
    fields: fields(options),
    hooks: enabled
      ? {
          beforeChange: [guardStatus, guardRevision, tagArticle(options), acceptEvents(options)],
          beforeOperation: [guardStatusOperation],
          beforeValidate: [checkIssueDate],
        }
      : {},
    labels: labels('article', 'articles'),
    lockDocuments: { duration: 300 },
    trash: true,
    versions: {
      drafts: {
        autosave: { interval: NEVER, showSaveDraftButton: true },
        schedulePublish: false,
        validate: false,
      },
      maxPerDoc: 0,
    },
  }
}

const fields = (options: ResolvedOptions): Field[] => [
  { name: 'kicker', type: 'text', label: label('kicker') },
  { name: 'headline', type: 'text', label: label('headline'), required: true },
  { name: 'subhead', type: 'text', label: label('subhead') },
  {
    name: 'body',
    type: 'richText',
    editor: lexicalEditor({
      features: ({ rootFeatures }) => [
        ...rootFeatures.filter(({ key }) => key === 'toolbarInline'),
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h3'] }),
        PasteFeature(),
        LiveFeature(),
      ],
    }),
    label: inBoth('body'), // a function would be asked once, in the language of the first request
  },
  creditsField,
  {
    name: 'photos',
    type: 'relationship',
    hasMany: true,
    label: label('photos'),
    relationTo: options.slugs.photos,
  },
  sidebar({
    name: 'issueDate',
    type: 'text',
    admin: { description: label('issueDateHelp') },
    defaultValue: () => today(options.timeZone),
    index: true,
    label: label('issueDate'),
    validate: isIsoDay,
  }),
  sidebar({ name: 'section', type: 'text', index: true, label: label('section') }),
  sidebar({
    name: 'edition',
    type: 'relationship',
    index: true,
    label: label('edition'),
    relationTo: options.slugs.editions,
  }),
  ...tagFields(options.slugs),
  revisionField,
]
