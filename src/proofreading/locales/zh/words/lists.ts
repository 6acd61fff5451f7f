/** How people are listed: sources of patterns. */

/** Between two names of one list. */
export const JOINED = '^(?:[（(][^（()）]{1,8}[）)])?(?:[、]|和|及|以及|、以及|[ \\u3000]|)$'

/** Between two names where the second has a title of its own. */
export const JOINED_WITH_TITLE =
  '^(?:[（(][^（()）]{1,8}[）)])?(?:[、，]|和|及|以及|[，、](?:和|及|以及)|[ \\u3000]|)$'

/** Behind whoever is host, in front of a list. */
export const HOSTS = '^[^，。；]{0,6}(?:主持|带领|率领|率队|带队)[^。；]*$'

/** Bodies that invite those of the government. */
export const HOST_BODIES = '政协|人大|人民代表大会|政治协商'

/** In front of lists whose order is that of a vote, a decision, an award or of time. */
export const OTHER_ORDER_BEFORE =
  '(?:任命|免去|接受|选举|补选|当选|授予|追授|表彰|获得|先后|依次|相继|轮流|听取)[^，。；：]{0,14}$'

/** Behind lists in the order of time or of the alphabet. */
export const OTHER_ORDER_BEHIND =
  '^(?:等(?:[一二三四五六七八九十\\d]*人)?)?(?:(?:分别)?(?:先后|依次|相继|轮流|陆续)|[^，。；]{0,4}(?:按姓氏|姓氏笔画|不分先后|排名不分))'
