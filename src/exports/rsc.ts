export { ImportView, type ImportViewProps } from '../admin/import/ImportView.js'
