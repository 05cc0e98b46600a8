// What a text says when it quotes what is secret or internal: a mark of secrecy, a document by its mark, a circular that is
// not for everybody. 商业秘密, 保密意识 and the care of secret files are matters that a proposal may well be about.

/** What is kept, carried or quoted. */
const document =
  '(?:文件|文电|件|电报|电文|材料|资料|纪要|通报|简报|通知|批示|指示|报告|档案|情报|数据|信息|内容|会议|计划|方案|讲话)'
/** Who asks for good order in such things quotes none of them. */
const care =
  '(?:的)?(?:管理|保管|销毁|清退|流转|保护|保密|定密|解密|安全|制度|人员|岗位|培训|教育|检查|载体|设备|处理|泄露|泄密|丢失|交易|侵权|纠纷|犯罪|案件|领域|范围|知悉|系统|离岗|单位|企业|资质)'
const quoted = `${document}(?!${care})`
const takenCareOf = '(?<!清退|清理|销毁|保管|管理|保护|泄露|处理|流转|回收|丢失|存储|传递|打印|复印|查处)'
/** 商业秘密, 个人秘密 are no secrets of state. */
const ofState = '(?<!商业|商|技术|个人|企业|经营|职业|行业|通信|工作|生产|家庭|小|的|成功|健康|长寿)'

const marks = [
  // As it stands on the document's head.
  '(?:绝密|机密|秘密)\\s*[★☆]',
  '[【[（(「〔](?:绝密|机密|秘密|内部)[】\\]）)」〕]',
  '密级\\s*[:：]',
  '(?:^|\\n)[^\\S\\n]*(?:绝密|机密|秘密)[^\\S\\n]*(?:\\n|$)',
  // 机密级, and not 秘密级别.
  `(?:绝密|机密|秘密)级(?!别|别的)(?!${document}?${care})`,
  `绝密(?!${document}?${care})${document}?`,
  `${ofState}${takenCareOf}(?:机密|秘密)${quoted}`,
  `(?<!非)${takenCareOf}涉密${quoted}`,
  '国家秘密事项\\s*[:：]',
  `(?:据|按照?|根据)[^,，。;；\\n]{0,8}(?:绝密|机密|密件|密电|密报)`,
  '属于?(?:国家秘密|国家机密|涉密|机密|绝密)(?!的?(?:范围|范畴|事项)?(?:应|要|必须|不得|，不))',
  '(?:以下|以上|上述|本文|本件|此件|该数据|该文)[^,，。;；\\n]{0,8}(?:涉密|涉及(?:国家)?秘密|不宜公开|不得公开|保密)',
]
const circulars = [
  '请勿外传|内参(?=显示|指出|反映|披露)|(?:中办|国办)[^,，。;；\\n]{0,12}密件',
  '标(?:注|明|有)[“‘"「](?:绝密|机密|秘密)[”’"」]',
  `(?<!部门|单位|机关|企业|系统|行业)内部掌握|内部(?:资料|文件|材料|参考|传阅|明电|密电|电报|通报|简报|纪要|批示|文电)(?!${care}|准印证)`,
  '(?<![照透鲜])明电(?=[〔\\[［\\d]|指出|要求|强调|通知|精神|提出)',
  '密电(?=[〔\\[［\\d]|指出|要求|强调|通知|精神|提出)|(?:特急|加急)(?:明电|密电|电报)',
  '(?:只|仅)?(?:发|传达|印发)(?:至|到)(?:县团级|县处级|地师级|地厅级|省军级|处级以上|正处级)',
  '阅后(?:即焚|销毁|收回|退回)|(?:请|须)?注意保密(?=[。,，！!；;）)]|$)|不对外公开的(?:文件|材料|纪要|批示|通报|讲话)',
]

/** Only what names a document is kept from others by such a phrase: 严禁泄露个人信息 asks for good order. */
const named = '(?:密件|(?:本|此|该|以上|上述|所附|内部|会议|涉密|保密)(?:件|文件?|资料|材料|纪要|通报|批示))'
const kept = '(?:不得|不准|严禁|请勿|禁止|切勿)(?:对外|擅自|随意)?(?:外传|外泄|泄露|翻印|转发|公开|扩散|复制)'

/** Everything of the kind, one after the other. */
export const secretWords = new RegExp(
  [...marks, ...circulars, `${named}[^。;；\\n]{0,12}?${kept}`].join('|'),
  'g',
)
