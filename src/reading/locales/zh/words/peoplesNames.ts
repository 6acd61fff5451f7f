import { wordList } from './anyOf.js'

/** Parts of Mongolian, Tibetan, Uyghur and Kazakh names as they are written in Chinese: two make a name. */
export const NAME_PARTS = wordList(`
那日 那仁 娜仁 娜日 巴雅尔 巴音 巴特尔 巴图 布仁 布赫 布和 宝音 宝力 朝鲁 朝克图 朝格 斯琴 斯日古楞 高娃 格日勒 格根 图雅 托娅 塔娜 其其格 其木格 琪琪格
乌兰 乌云 乌日娜 乌力吉 萨仁 萨日娜 苏和 苏日 苏德 苏娅 孟和 孟克 敖登 敖日 敖特 额尔敦 额尔德尼 特木尔 铁木尔 哈斯 哈日 哈丹 满都拉 满都 满达 吉日嘎拉 吉雅
青格勒 青格 毕力格 毕勒格 陶格斯 陶克 道尔吉 达来 达赖 阿拉坦 阿木尔 阿古拉 阿日 白音 恩和 恩克 胡日查 照日 照日格图 希日 呼和 呼格 呼伦 呼斯楞 胡格吉勒 昂沁 苏勒德 日娜
斯楞 日斯楞 套格 套海 善达 善图 淖尔 高勒 敖包 图克 图们 图门 图布 图格 图力 那顺 那音 那木 那森 纳森 纳日 哈斯 哈达 海日 贺希格 贺喜格 根登 巴根 巴根那 巴彦 巴拉 巴德玛 巴达玛 班布 布林 布日古德 宝日 宝鲁 博日 都仁 都古尔 达日 达兰 达古拉 道日娜 德力 德日
额尔德木 额日和 浩斯 呼日查 吉仁 吉日 玛拉 孟根 米都 诺日布 诺明 仁钦 萨茹拉 萨其拉 赛罕 赛音 桑布 僧格 斯日 苏布德 苏乙拉 塔拉 特格喜 特日格乐 温都 乌恩 乌恩其 乌仁 乌尼 希吉 锡林 伊德 照那 扎拉 扎木 朱拉 阿斯 阿荣 阿茹娜 阿拉腾 敖其尔 敖日格勒 昂格尔 朝伦 格日乐 新吉 白音那 其布
松 苏 图 夫 尔 其 花 琪 木 罕 扎布 德力格尔 德格 牧仁 伊勒 伊日 莫日根 莫德格 查干 查娜 察干 楚鲁 楚伦 额日 嘎拉 嘎鲁 诺敏 娜布其 珊丹 旭日 旭仁
扎西 卓玛 次仁 才让 旺堆 旺久 旺姆 多吉 多杰 尼玛 达娃 平措 央金 央宗 拉姆 格桑 洛桑 丹增 丹巴 顿珠 罗布 罗桑 白玛 边巴 普布 巴桑 索朗 索南 桑吉 桑珠 贡布 贡嘎 加措
嘉措 仁增 仁青 班觉 曲珍 曲扎 德吉 措姆 拉毛 才旦 才仁 更登 更嘎 昂旺 阿旺 强巴 益西 益希 土登 坚赞 江村 赤列 群培 仓决 米玛 拉巴 晋美 久美 云丹 康珠 华旦 南杰 东知 拉加 切羊 周措 吉毛 卓嘎 罗追 次旦 次央 群措
托列根 列根 努尔江 阿衣 阿衣古丽 阿衣努尔 阿依努尔 阿依 阿依古丽 古丽 阿不都 阿卜杜 阿布都 买买提 麦麦提 吐尔逊 吐尔洪 艾尔肯 艾合买提 艾力 艾山 艾买提 热合曼 热依木 热依汗 依明 依布拉音 玉素甫 玉苏普 吾买尔 吾斯曼 阿迪力 阿里木 阿力木 阿孜古丽 阿曼 阿娜尔 木合塔尔 木拉提 沙吾提 沙塔尔 塔依尔 托合提 图尔荪 巴哈尔 帕提曼 帕丽达 米热 米尔 迪丽 迪里 娜扎 热巴 努尔 努尔兰 叶尔 叶尔江 别克 江别克 哈力 哈山 海拉提 赛力克 肯杰 古丽娜 古丽仙 古丽米热 巴合提 巴哈提 加依 达吾提 克里木 卡德尔 喀迪尔 司马义 伊敏 亚森 尼亚孜 祖丽 祖农
`)

/** Parts of such names that are written with signs which begin or end other words as well: no run of sounds is made of them. */
export const WHOLE_PARTS = wordList(`
吾守尔 麦尔丹 买尔丹 阿布拉 阿不力孜 阿卜力米提 阿不来提 艾则孜 艾斯卡尔 艾尼瓦尔 艾克拜尔 艾孜买提 阿依夏木 阿依努拉 阿丽亚 阿米娜 巴吐尔 布阿依夏 达尼亚尔 迪丽努尔 迪力夏提 地里夏提 法图麦 古丽娜尔 古丽尼沙 古丽巴哈尔 哈丽旦 哈里木 汗克孜 吉力力 居来提 卡哈尔 卡米力 凯赛尔 库尔班 马合木提 麦合木提 买合木提 麦尔哈巴 米尔扎提 米娜瓦尔 米吉提 木扎帕尔 穆塔里甫 穆合塔尔 努尔买买提 努尔艾力 努尔古丽 帕尔哈提 帕孜丽 热娜 热孜万 如则 肉孜 如孜 赛福鼎 赛买提 沙比提 沙迪克 萨迪克 塔吉古丽 吐鲁洪 吐尼亚孜 托乎提 吾布力 吾甫尔 夏木西 亚库甫 亚力坤 亚合甫 依力哈木 伊力亚尔 依马木 依沙克 伊布拉音 再努尔 再娜甫 则比布拉 扎克尔 祖白旦 祖木热提 叶尔兰 叶尔肯 叶尔波 加尔肯 哈那提 赛力汗 海沙尔 努尔别克 巴合提亚
吉克 阿苏 马黑 曲比 曲木 吉伍 吉木 吉则 克惹 海乃 勒伍 瓦扎 瓦其 苏呷 俄木 俄底 布约 曲别 日火 惹几 阿呷 阿果 阿支 拉铁 木呷 木果 木乃 伍果 伍各 伍呷 尔布 尔哈 尔古 尔铁 日黑 史布 史古 阿牛 阿洛 阿甲
`)

/** Words for places that stand behind a name of the northern peoples. */
export const STEPPE_PLACES = wordList(
  '苏木 嘎查 浩特 草原 牧场 林场 学校 小学 中学 医院 街道 社区 公司 合作社 旗 镇 乡 村 县 盟',
)

/** With these the names of the Dai begin: 岩 for men, 玉 and 依 for women, 召 of old. */
export const DAI_BEGINNINGS = '岩玉依召'

/** What the rest of such a name is written with. */
export const DAI_SOUNDS = '罕香叫光拉应波坎温旺恩康朗罗嫩勒甩扁捧宰囡喃叶尖腊约丙章坦赛亮'

/** Signs that write the names of the Yi, the Lisu, the Wa and their neighbours, beside those of other peoples. */
export const SOUTHERN_SOUNDS = '呷嘎果曲史惹伍俄衣支觉妞嫫朵阿扎努瓦呢娜玛此普石日子'

/** With these a name of theirs of two signs may begin, and with these it ends. */
export const SHORT_BEGINNINGS = '扎卡苏阿娜玛瓦尼俄鲁桑莎妮'
export const SHORT_ENDINGS = '瓦努朵娜玛妮莎呷嘎果惹妞约此都社波腊'
