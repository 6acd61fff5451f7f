'use client'
export { PlacementLabel } from '../admin/layout/PlacementLabel.js'
export { ReviewPanel } from '../admin/layout/ReviewPanel.js'
export { TagPanel } from '../admin/article/TagPanel.js'
