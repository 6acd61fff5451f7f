export { createDelivery, type Delivery, type DeliveryOptions } from '../delivery/createDelivery.js'
export { mountInFront } from '../delivery/mountInFront.js'
export { payloadSnapshots } from '../delivery/payloadSnapshots.js'
export { publishedImages } from '../delivery/publishedImages.js'
export {
  type DeliveryLogger,
  type ImageFile,
  type ImageSource,
  type SnapshotEntry,
  type SnapshotSource,
} from '../delivery/sources.js'
