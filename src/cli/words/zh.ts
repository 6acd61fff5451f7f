import type { en } from './en.js'

/** What the command line says to people, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  // Help
  programHelp: '报纸采编系统的命令行工具',
  languageHelp:
    '提示语言由 BROADSHEET_LANG（zh 或 en）指定；未设置时依次看 LC_ALL、LC_MESSAGES、LANG。',
  importHelp: '导入整版原始文字，生成稿件草稿和图片',
  pageHelp: '查看版面状态，或以本人身份送审、签字、退回、发布',
  readHelp: '识别一篇文字中的人物、日期和活动，每行一段',
  helpHelp: '显示本帮助',
  'heading-Arguments:': '参数：',
  'heading-Commands:': '命令：',
  'heading-Options:': '选项：',
  'heading-Usage:': '用法：',
  'placeholder-[command]': '[命令]',
  'placeholder-[options]': '[选项]',
  withChoices: '{{description}}（可选：{{choices}}）',
  withChoicesAndDefault: '{{description}}（可选：{{choices}}；默认：{{value}}）',
  withDefault: '{{description}}（默认：{{value}}）',
  actionHelp: '操作：send 送审，sign 签字，back 退回，publish 发布',
  againHelp: '此版已导入过时，按新文字更新',
  dateHelp: '见报日期',
  dayHelp: '见报日期，格式 YYYY-MM-DD',
  dryRunHelp: '只显示识别结果，不写入',
  formatHelp: '输出格式',
  hashHelp: '所读内容的指纹，由本命令列出；签字时必填',
  jsonlHelp: '逐行读入 {"id","text","date"}，逐行输出 {"id", …}',
  localeHelp: '文字的语言',
  numberHelp: '版次',
  officialsInImportHelp: '领导名录（不给时用系统内的名录；试运行时不用名录）',
  officialsInReadHelp: '领导名录（不给时不比对名录）',
  opinionHelp: '意见；退回时必填',
  pagesHelp:
    '版面原始文字，一个文件一个版；或 Word 文档（.docx），一个文件一篇稿件；- 表示标准输入',
  suggestOptionHelp: '另列按词形推测的人名（仅中文），加载需片刻',
  textHelp: '文字文件；- 表示标准输入',
  wordsHelp: '本报自备词表（职务、姓氏等）',
  undoHelp: '撤回一次导入，人工改动过的予以保留',
  userHelp: '操作人的邮箱；密码现场输入，或取自 BROADSHEET_PASSWORD',

  // Wrong use
  actorMissing: '请写明由谁操作：{{action}} 须加 --user 和邮箱。',
  argumentMissing: '缺少参数 {{name}}，用法见 broadsheet --help。',
  argumentsTooMany: '参数过多：给了 {{given}} 个，至多 {{expected}} 个，用法见 broadsheet --help。',
  choiceUnknown: '{{name}} 不能是“{{value}}”，请从中选择：{{choices}}。',
  commandUnknown: '没有“{{name}}”这个命令，用法见 broadsheet --help。',
  commandUnknownNear: '没有“{{name}}”这个命令，您要的可能是 {{near}}。',
  dateMissingToImport: '缺少见报日期，请加 --date YYYY-MM-DD。',
  dateMissingToRead: '缺少见报日期，请加 --date YYYY-MM-DD，“昨日”等由此推算。',
  dayWrong: '“{{text}}”不是有效日期，请写成 YYYY-MM-DD，如 2026-10-16。',
  hashMissing: '请写明所读的内容：加 --hash，指纹可用本命令不带操作时查得。',
  inputMissing: '没有输入，请给出文件名，或用管道送入文字。',
  numberWrong: '“{{text}}”不是有效版次，请写从 1 起的整数。',
  optionUnknown: '没有 {{name}} 这个选项，用法见 broadsheet --help。',
  optionUnknownNear: '没有 {{name}} 这个选项，您要的可能是 {{near}}。',
  optionValueMissing: '选项 {{name}} 缺少取值，用法见 broadsheet --help。',
  pageMissing: '没有给出版面，请写明版面文件，或用 - 表示标准输入。',
  undoWithFiles: '--undo 只撤回导入，不读文件，请去掉文件名。',
  wrongUse: '用法有误（{{message}}），请看 broadsheet --help。',

  // Files
  standardInput: '标准输入',
  'file-EACCES': '{{file}}：无权读取，请检查权限。',
  'file-EISDIR': '{{file}}：这是文件夹，请给出文件。',
  'file-ENOENT': '{{file}}：文件不存在，请检查路径。',
  fileUnreadable: '{{file}}：无法读取（{{reason}}），请检查后重试。',
  'intake-binary': '{{file}}：内容是二进制数据，不是文字，请先导出版面文字。',
  'intake-docx-too-large':
    '{{file}}：大小为 {{size}} MB，而 Word 文档最多 {{limit}} MB；请去掉其中的图片后重试，图片另行上传。',
  'intake-empty': '{{file}}：内容为空，请给出有版面文字的文件。',
  'intake-known-binary': '{{file}}：内容不是文字（{{kind}}），请先导出版面文字。',
  'intake-not-text': '{{file}}：不是 UTF-8、UTF-16 或 GB18030 编码的文字，请另存为 UTF-8 后重试。',
  'intake-broken-docx':
    '{{file}}：不是可读的 Word 文档，请用 Word 或 WPS 打开，另存为 .docx 后重试。',
  'intake-not-docx':
    '{{file}}：扩展名是 .docx，内容却不是 Word 文档；请提供真正的 .docx，纯文本请改名为 .txt。',
  'intake-old-document':
    '{{file}}：是旧版 Word 或 WPS 文档（.doc、.wps），或者加了密码；请打开后另存为 .docx。',
  'intake-unpacked-too-large':
    '{{file}}：解压后文字超过 {{limit}} MB，一篇稿件不会有这么多；请核对文件来源。',
  'intake-too-large': '{{file}}：大小为 {{size}} MB，而每版最多 {{limit}} MB，请按版拆开。',
  'kind-docx': 'Word 文档（docx）',
  'kind-gif': 'GIF 图片',
  'kind-gzip': 'gzip 压缩包',
  'kind-jpeg': 'JPEG 图片',
  'kind-ole': '旧版 Office 文档（doc、xls）',
  'kind-pdf': 'PDF 文件',
  'kind-png': 'PNG 图片',
  'kind-pptx': 'PowerPoint 演示文稿（pptx）',
  'kind-rar': 'RAR 压缩包',
  'kind-rtf': 'RTF 文档',
  'kind-sqlite': 'SQLite 数据库',
  'kind-tiff': 'TIFF 图片',
  'kind-webp': 'WebP 图片',
  'kind-xlsx': 'Excel 工作簿（xlsx）',
  'kind-zip': 'ZIP 压缩包',

  // Lines of JSON
  lineDateWrong: '第 {{number}} 行的日期为 {{date}}，请写成 YYYY-MM-DD，或带时区的日期时间。',
  lineNoJson: '第 {{number}} 行不是 JSON，请每行写一个对象。',
  lineNoObject: '第 {{number}} 行不是对象，请写成含 "id"、"text"、"date" 的对象。',
  lineNoText: '第 {{number}} 行没有 "text"，请以字符串给出。',
  linesWrong: '共 {{number}} 行，{{wrong}} 行无法读取，请改正上面列出的各行。',

  // Roster
  rosterConflict:
    '{{file}}：{{one}}（第 {{oneEntry}} 条）与{{other}}（第 {{otherEntry}} 条）同一时期都任{{organization}}{{title}}，请改正其中一人的 "from" 和 "to"。',
  rosterEntryWrong: '{{file}}：第 {{entry}} 条有误（{{reason}}），请改正后重试。',
  rosterFieldWrong:
    '{{file}}：第 {{entry}} 条（{{name}}）的字段 "{{field}}" 有误（{{reason}}），请改正后重试。',
  rosterNameless: '无姓名',
  wordsWithoutDryRun: '--words 须与 --dry-run 同用；正式导入按系统配置中的词表识别。',
  wordsWrong:
    '{{file}}：{{place}} 有误（{{reason}}）。文件可含 titles、descriptions、surnames、notNames 四个词表，以及 events、visits（词与类型的对应）。',
  fileNoJson: '{{file}}：不是 JSON（{{reason}}），请改正后重试。',
  rosterNoList: '{{file}}：不是领导名录，内容须为领导的列表。',
  mustBeArray: '应为列表',
  mustBeNumber: '应为数字',
  mustBeNumberOrString: '应为数字或字符串',
  mustBeObject: '应为对象',
  mustBePartialDay: '应为 YYYY、YYYY-MM 或 YYYY-MM-DD',
  mustBeString: '应为字符串',
  mustNotBeEmpty: '不能为空',
  mustNotBeforeFrom: '不能早于 "from"',
  mustNotBeMissing: '缺少此项',

  // Items
  headDates: '日期',
  headEvents: '活动',
  headHeadline: '标题',
  headKind: '类别',
  headLength: '字/段',
  headNotes: '提示',
  headPeople: '人物',
  perhapsNames: '可能有 {{names}}',
  itemsCount: '共 {{count}} 条，见报日期 {{date}}',
  'item-article': '稿件',
  'item-photo': '图片',
  'item-text': '文字',
  'note-awaits-image': '待补图',
  'note-caption-without-credit': '图说无署名',
  'note-detached-headline': '标题与图说分离',
  'note-duplicate': '内容重复',
  'note-headline-without-text': '有标题无正文',
  'note-lost-characters': '有缺字',
  'note-no-credit': '图说无署名',
  'note-no-headline': '无标题',

  // The desk
  deskMissing:
    '{{folder}} 中没有采编系统：找不到 tsconfig.json 旁的 payload.config.ts。请到系统所在文件夹运行，或设置 PAYLOAD_CONFIG_PATH。',
  deskNotLoaded: '采编系统无法载入（{{reason}}），请装好依赖包，并在系统所在文件夹运行。',
  passwordNobody: '无法现场输入密码，请设置环境变量 BROADSHEET_PASSWORD。',
  passwordOf: '{{email}} 的密码：',
  signInFailed: '{{email}} 登录失败，请核对邮箱和密码。',

  // Imports
  importKnown:
    '{{file}}：此版已导入过，导入编号 {{id}}，时间 {{day}}（UTC），文件 {{fileName}}，{{issueDate}} 见报，共 {{count}} 条。要更新请加 --again，要撤回请运行：broadsheet import --undo {{id}}。',
  importKnownAsk:
    '{{file}}：此版已导入过，导入编号 {{id}}，时间 {{day}}（UTC），文件 {{fileName}}，{{issueDate}} 见报，共 {{count}} 条。是否更新？[y/N] ',
  importLeftOut: '{{file}}：已跳过，没有保存任何内容。',
  importMade:
    '{{file}}：导入编号 {{id}}，新建 {{created}} 条，更新 {{updated}} 条，因人工改动而保留 {{kept}} 条。要撤回请运行：broadsheet import --undo {{id}}',
  importUpdated:
    '{{file}}：导入编号 {{id}}，新建 {{created}} 条，更新 {{updated}} 条，因人工改动而保留 {{kept}} 条。',
  importNone: '没有编号为 {{id}} 的导入，请在后台“导入记录”中查看。',
  importUndone: '导入 {{id}} 已撤回：删除 {{removed}} 条，保留 {{kept}} 条。',
  importUndoneBefore: '导入 {{id}} 此前已撤回，无需重复操作。',
  'kept-changed': '保留{{what}} {{id}}：有人改动过。',
  'kept-in-use': '保留{{what}} {{id}}：其中已有内容。',
  'kept-placed': '保留{{what}} {{id}}：已上版。',
  'kept-published': '保留{{what}} {{id}}：已发布。',
  'kept-was-there': '保留{{what}} {{id}}：此次导入之前已有。',
  'what-articles': '稿件',
  'what-editions': '报纸',
  'what-photos': '图片',

  // Pages
  headSignedAt: '时间',
  headSignedBy: '签字人',
  headStep: '环节',
  pageNone: '没有 {{date}} 第 {{number}} 版，请先在后台建版。',
  pageState: '版面状态：{{phase}}；内容指纹：{{hash}}。',
  'phase-drafting': '编排中',
  'phase-in-review': '审签中',
  'phase-published': '已发布',
  'phase-signed': '已签齐，可发布',
  signatureStale: '签字后版面有改动',

  // House style
  noteHouseStyle: '文字规范',
  styleHelp: '本报自备的文字规范（规则及停用的检查）',
  styleWithoutDryRun: '--style 须与 --dry-run 同用；正式导入按系统配置中的文字规范检查。',
  styleWrong:
    '{{file}}：{{place}} 有误（{{reason}}）。文件可含 off、on、keep（列表）和 style（规则列表）。',
}
