/** Groups of a roster that the form suggests; a desk may write any other. Their order comes from the ranks, never from here. */
export const usualGroups: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: [
    'Visitors',
    'Party committee',
    "People's congress",
    'Government',
    'Consultative conference',
    'Courts and prosecutors',
    'Departments',
    'Development zones',
    'Townships',
    'Enterprises',
  ],
  zh: [
    '来访',
    '党委',
    '人大',
    '政府',
    '政协',
    '法检',
    '武装部',
    '部门',
    '经开区',
    '乡镇街道',
    '人民团体',
    '企业',
  ],
}
