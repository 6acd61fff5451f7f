/** Groups of a roster, by the words of a body or a position. The first that fits counts. */
export const groups = [
  { group: '企业', pattern: /公司|集团|企业|银行|工厂|厂长|董事|总裁|总经理|经理|合作社|商会/ },
  { group: '开发区', pattern: /经开区|高新区|开发区|新区管委会|示范区|园区|管委会/ },
  { group: '乡镇街道', pattern: /街道|办事处|[乡镇](党委|人大|政府|长|武装|领导)|副[乡镇]长/ },
  { group: '法检', pattern: /法院|检察院|检察长/ },
  { group: '纪检监察', pattern: /纪委|监委|监察/ },
  { group: '人大', pattern: /人大|人民代表大会/ },
  { group: '政协', pattern: /政协/ },
  {
    group: '群团',
    pattern: /工会|妇联|共青团|团委|团[县区市]委|残联|科协|文联|工商联|红十字|协会/,
  },
  { group: '军警', pattern: /人武部|武装部|军分区|政委|支队|大队|司令/ },
  {
    group: '政府',
    pattern:
      /政府|[省市区县州旗]长|[局厅署]|发改委|卫健委|住建委|[^党团][委办](主任|副主任)|教委|国资委|所长|站长|中心/,
  },
  {
    group: '党委',
    pattern: /委书记|委副书记|[省市区县州旗工]委|常委|党工委|党委|组织部|宣传部|统战部|政法委|党校/,
  },
] as const
