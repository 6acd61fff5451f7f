import { wordTable } from '../../../core/words/wordTable.js'
import { withoutBlanks, wordList } from './anyOf.js'
import { characterSet } from './characterSet.js'

/** The hundred surnames that most people bear, and those nearly as common. */
export const COMMON_SURNAMES = withoutBlanks(`
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈
姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤
温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴
霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚
岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑
迟邝官封谈匡鞠惠荆乐冀郁胥南班洪常阎贝桓羿汲邴糜松弓隗宓蓬郗仰秋暴怀鄂咸籍苍莘贡逄扶宰郦璩寿郏习宦鱼慎庾暨弘禄殳沃蔚夔訾巢蒯竺仉撒占买粘税双钮仓茆谯郇郤牧储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹
井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯
赖萧傅荀恽菅萨虢綦缑郄笪隽庹贲禚淦泮仵戢厍
雒隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由理
`)

/** Borne by few, and words or parts of words nearly everywhere else: only behind a title or a like sign. */
export const SELDOM_SURNAMES = withoutBlanks(`
言山铁步桐水星镜雪凤墨竹香桃菊蒿揣妥尕迮肇矫渠寸坚冬仁才藏豹鄞线丹泉洛释种贯绪问稽勇苌奇杞睢随闪芈衷回良幺木
代畅候保台承过药迭斗缐年笃帖皎俸义户宛贵法昂称刀慈后潭茶彤曙滑浮姒嬴佴赏福风青冰朵光春夜岸弦棠砚溪柏霜琴画禾渔漫汐
别呙虎折拜俄喇乜佀偰弋撖攸斛枚桥寻尔琚疏祢禤裔豫贠遆遇郈酆锁镡闳眭睦俎郯钭朗敏腾渊濯照归俱扎飞黑丘伯叔泰充栋濡恽誉毋濮蓟韶昌堵訚澹漕汝钦旷侬闾忻凃甯麴羌苻邗岐
`)

/** Borne by few and common as words: a name so begun needs plain signs on both sides. */
export const RARE_SURNAMES = characterSet(`
${SELDOM_SURNAMES}区干但由位信智修富国平计相初来都普公利元理展植幸支宣强权全满原成时农和应向明位商海花单文和况占买税双仓怀松秋暴益牧习
`)

/** Surnames that nearly everywhere are words of grammar: the given name must look like one. */
export const GRAMMAR_SURNAMES = characterSet('来都那由将从让给还又也就才再每各该本可会要因')

/** Surnames that in front of a verb say how or how often: 齐上阵, 常走. */
export const ADVERB_SURNAMES = characterSet('齐常全都同共多连单相初新能敢可须才')

/** Surnames that are verbs with an object as well: 包饺子, 盛热汤. */
export const VERB_SURNAMES = '修包盛查管解扶计顾祝养种寻提推开打称问'

/** The seldom ones as a set. */
export const SELDOM = characterSet(SELDOM_SURNAMES)

/** Surnames of two characters. */
export const COMPOUND_SURNAMES = wordList(
  `欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 东方 公孙 慕容 司徒 司空 令狐 端木 长孙 独孤 南宫 宇文 轩辕 澹台
     闻人 申屠 太史 仲孙 呼延 百里 东郭 西门 左丘 拓跋 赫连 钟离 鲜于 闾丘 濮阳 淳于 单于 公冶 纳兰 完颜 第五
     相里 公羊 公西 羊舌 微生 梁丘 谷梁 段干 漆雕 乐正 壤驷 夹谷 巫马 颛孙 达奚 万俟 耶律 哥舒 贺兰 贺若 钟吾
     东里 南门 北宫 叔孙 季孙 子车 仆固 屈突 高堂 即墨 亓官 司寇 司城 爱新觉罗 叶赫那拉 那拉 尔朱 步六孤 欧侯 南荣`,
)

/** Those of two characters that are nothing but surnames. */
export const CLEAR_COMPOUND_SURNAMES = wordTable(
  wordList(
    '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 慕容 司徒 令狐 端木 独孤 宇文 轩辕 澹台 闻人 申屠 仲孙 呼延 拓跋 赫连 钟离 闾丘 淳于 公冶 纳兰 完颜 漆雕 壤驷 颛孙 达奚 万俟 耶律 哥舒 亓官',
  ),
)

/** Surnames of Japan, written in Chinese characters: only behind a title or where a person is seen to act. */
export const JAPANESE_SURNAMES = wordList(
  `佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 森田 石川
     山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 斋田 福田 太田 西村 藤井 金子 冈本 藤原 三浦 中野 中川
     原田 松田 竹内 小野 田村 中山 和田 石田 上田 森本 小山 柴田 酒井 宫崎 横山 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 河野
     藤本 村田 武田 上野 杉山 增田 平野 大塚 千叶 久保 松井 小岛 岩崎 樱井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 滨田 菅原
     市川 水野 小松 岛田 古川 小池 望月 早川 黑田 西川 广田 吉川 吉村 吉冈 服部 本田 岛村 川口 川崎 平田 大桥 北村 安田 五十岚 村山 桥口`,
)

/** Characters that write sounds as well where a dot shows that the name is foreign. */
export const SOUNDS_BEHIND_DOT = characterSet(
  '求列凯芙甫噶腊略讷蓬浦切芹琴冉茹珊仕朔廷窝锡欣雪岩冶宗茵蓓茜婕霍芮简捷津喀魁蓝桂罕吴慕宝柏楚钢戈哲泰棠铁旺翁仓昌昆翠崔麟陶庭桐佟童喜仙逊亚央蕴铮芝志智治珠卓比皮奎匡涵航昊桦杰洁晶靖珂可蒂黛岱',
)

/** Characters that write the sounds of foreign names. */
export const SOUND_CHARACTERS = characterSet(`
阿埃艾爱安昂奥巴白拜班邦包保堡鲍贝本比彼毕宾波伯博卜布查达戴丹当道德登邓迪底蒂丁东杜顿多厄恩尔法凡范方菲费芬
丰冯佛弗夫福富盖甘冈高戈哥格葛根古瓜圭哈海汉豪赫亨胡华怀霍基吉加贾杰金久卡坎康考柯科克肯孔库奎拉莱赖兰郎朗劳
勒雷蕾黎李里理力丽利莉连林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙米密敏明摩莫默姆木穆纳娜乃南瑙内尼妮宁牛纽
农努诺欧帕派潘庞佩彭皮平珀普齐奇恰乔钦琼丘让热荣儒瑞若萨塞赛桑瑟森沙莎山尚圣施史舒丝斯思松苏索塔泰坦汤唐特腾
提图托瓦万旺威韦维魏温文沃乌武西希锡夏香肖谢辛休许雅亚延扬耶叶伊因英尤约泽扎詹珍朱兹祖佐买提古丽木合依力江别克
汗热孜吐逊努尔得登瓦蕾妲娃妮伦纽曼萝薇歇夸迪策廖涅茨彻黛迦斐拿吾舍什措旦次仁卓玛央金扎西贡桑巴顿珠洛绒尕玉艾尼娅茜霞
`)
