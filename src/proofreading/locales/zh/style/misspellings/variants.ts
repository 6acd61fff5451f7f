import { pairsOf } from '../pairsOf.js'

/** Spellings that are no mistake, and beside which one is preferred. */
export const variantSpellings = pairsOf(`
  成份/成分 笔划/笔画 倒楣/倒霉 发人深醒/发人深省 归根结蒂/归根结底 归根到柢/归根到底 交待/交代 精采/精彩 刻划/刻画 联贯/连贯
  摹仿/模仿 图象/图像 小题大作/小题大做 信口开合/信口开河 一槌定音/一锤定音 执著/执着 指手划脚/指手画脚 装璜/装潢
  百废具兴/百废俱兴 措词/措辞 梗直/耿直 骨瘦如豺/骨瘦如柴 和霭/和蔼 简炼/简练 凝炼/凝练 秸杆/秸秆 狼籍/狼藉 披星带月/披星戴月
  死心踏地/死心塌地 塌实/踏实 托咐/托付 照像/照相 飘泊/漂泊 辞汇/词汇 撤消/撤销 思惟/思维 好象/好像
`)
