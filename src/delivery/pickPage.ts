/**
 * The published form of a page. Every field is named here on purpose: what a snapshot holds beyond these never leaves
 * the house, whatever is added to it later.
 */
import {
  type PrintedArticle,
  type PrintedCredit,
  type PrintedPhoto,
  type PrintedPlacement,
  type PublishedDate,
  type PublishedPerson,
  type PublishedTags,
  type StoredSnapshot,
} from '../documents/index.js'
import { imageHref } from './imageTypes.js'

type Tags = StoredSnapshot['page']['tags']

type Id = null | number | string

/** An id stays an id even where the store has put the whole document in its place. */
const pickId = (value: Id | { id: Id }): Id =>
  typeof value === 'object' && value ? value.id : value

const pickCredit = ({ name, role }: PrintedCredit) => ({ name, role })

const pickPerson = (person: PublishedPerson) => ({
  name: person.name,
  official: pickId(person.official),
  positions: person.positions.map(String),
  title: person.title,
})

const pickDate = (date: PublishedDate) => ({
  from: date.from,
  partOfDay: date.partOfDay,
  text: date.text,
  timex: date.timex,
  to: date.to,
  value: date.value,
})

const pickImage = ({ height, imageHash, mimeType, width }: PrintedPhoto) => {
  const href = imageHash && imageHref(imageHash, mimeType)
  return href ? { hash: imageHash, height, href, mimeType, width } : null
}

const pickPhoto = (photo: PrintedPhoto) => ({
  alt: photo.alt,
  caption: photo.caption,
  credit: photo.credit,
  credits: photo.credits.map(pickCredit),
  headline: photo.headline,
  id: pickId(photo.id),
  image: pickImage(photo),
})

const pickArticle = (article: PrintedArticle, tags?: PublishedTags) => ({
  credits: article.credits.map(pickCredit),
  dates: (tags?.dates ?? []).map(pickDate),
  headline: article.headline,
  id: pickId(article.id),
  kicker: article.kicker,
  paragraphs: article.paragraphs.map(({ heading, text }) => ({ heading, text })),
  people: (tags?.people ?? []).map(pickPerson),
  photos: article.photos.map(pickPhoto),
  subhead: article.subhead,
})

const pickPlacement = (placement: PrintedPlacement, tags: Tags) => {
  const { columns, headlineStyle, height, key, width, x, y } = placement
  const place = { columns, frame: { height, width, x, y }, headlineStyle, key }
  return placement.kind === 'article'
    ? {
        ...place,
        article: pickArticle(placement.article, tags[placement.article.id]),
        kind: 'article',
      }
    : { ...place, kind: 'photo', photo: pickPhoto(placement.photo) }
}

/** A snapshot as `/v1/front-page` and `/v1/editions/:date/pages/:number` answer it. */
export const pickPage = ({
  editionDate,
  editionNumber,
  page,
  pageName,
  pageNumber,
}: StoredSnapshot) => ({
  edition: { date: editionDate, number: editionNumber },
  grid: { columns: page.grid.columns, rows: page.grid.rows },
  hash: page.hash,
  masthead: {
    date: page.masthead.date,
    number: page.masthead.number,
    pageName: page.masthead.pageName,
    pageNumber: page.masthead.pageNumber,
    paper: page.masthead.paper,
  },
  page: { name: pageName, number: pageNumber },
  placements: page.placements.map((placement) => pickPlacement(placement, page.tags ?? {})),
  publishedAt: page.publishedAt,
  revision: page.revision,
})

const photosOf = (placement: PrintedPlacement) =>
  placement.kind === 'article' ? placement.article.photos : [placement.photo]

/** Hash and type of each image that the page refers to. */
export const imagesOf = ({ page }: StoredSnapshot): { hash: string; mimeType: string }[] =>
  page.placements
    .flatMap(photosOf)
    .flatMap(({ imageHash, mimeType }) =>
      imageHash && mimeType && imageHref(imageHash, mimeType)
        ? [{ hash: imageHash, mimeType }]
        : [],
    )
