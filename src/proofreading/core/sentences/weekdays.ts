/** Names of the weekdays as the sentences print them, Monday first. */
export const weekdayNames = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  zh: ['一', '二', '三', '四', '五', '六', '日'],
}
