// Every way the system says no: a stable code, the HTTP status, and words for people in Chinese and English that say
// what was wrong and what to do now. Each is a constant of its own, so that a function carries the words of what it can
// refuse, and cannot refuse without them: `import * as problems`, then `refuse(problems.stateWrong)`.

interface Words {
  readonly code: string
  readonly status: number
  readonly zh: string
  readonly en: string
}

export const bodyUnreadable = {
  code: 'body-unreadable',
  status: 400,
  zh: '请求正文不是可读的 JSON。',
  en: 'The request body is not readable JSON.',
} as const satisfies Words
export const bodyInvalid = {
  code: 'body-invalid',
  status: 422,
  zh: '有内容不符合要求，请按下列各项改正后再提交。',
  en: 'Some fields are not as the contract says; mend the fields listed and send again.',
} as const satisfies Words
export const queryInvalid = {
  code: 'query-invalid',
  status: 400,
  zh: '查询参数不符合要求，请按下列各项改正。',
  en: 'A query parameter is not as the contract says; mend the parameters listed.',
} as const satisfies Words
export const bodyTooLarge = {
  code: 'body-too-large',
  status: 413,
  zh: '请求正文超过大小上限。',
  en: 'The request body is over the size limit.',
} as const satisfies Words
export const contentTypeUnsupported = {
  code: 'content-type-unsupported',
  status: 415,
  zh: '请求正文必须是 application/json。',
  en: 'Send the body as application/json.',
} as const satisfies Words
export const idempotencyKeyMissing = {
  code: 'idempotency-key-missing',
  status: 400,
  zh: '请在 Idempotency-Key 请求头中给出本次操作的唯一标识（8–64 个字母、数字、- 或 _），重试时沿用同一标识。',
  en: 'Give an Idempotency-Key header of 8 to 64 letters, digits, - or _; repeat it when you retry.',
} as const satisfies Words
export const idempotencyKeyReused = {
  code: 'idempotency-key-reused',
  status: 422,
  zh: '这个 Idempotency-Key 已用于另一个不同的操作，请换一个新的。',
  en: 'This Idempotency-Key was used for a different command; take a new one.',
} as const satisfies Words
export const ifMatchInvalid = {
  code: 'if-match-invalid',
  status: 400,
  zh: 'If-Match 必须是读取时得到的 ETag，例如 "7"。',
  en: 'If-Match must be the ETag you were given, such as "7".',
} as const satisfies Words
export const versionStale = {
  code: 'version-stale',
  status: 412,
  zh: '您看到的不是最新内容：其后又有新的变化。请刷新后再决定。',
  en: 'What you saw has changed since; reload and decide again.',
} as const satisfies Words
export const raceLost = {
  code: 'race-lost',
  status: 409,
  zh: '同一时刻有别人也在办理，本次操作没有生效，请刷新后重试。',
  en: 'Somebody else acted at the same moment and your command took no effect; reload and try again.',
} as const satisfies Words
export const unauthenticated = {
  code: 'unauthenticated',
  status: 401,
  zh: '请先登录。',
  en: 'Log in first.',
} as const satisfies Words
export const levelForeign = {
  code: 'level-foreign',
  status: 403,
  zh: '您的账号属于另一级政协，不能在这里办理。',
  en: 'Your account belongs to another level.',
} as const satisfies Words
export const roleMissing = {
  code: 'role-missing',
  status: 403,
  zh: '您的身份不能做这件事。',
  en: 'Your role does not allow this.',
} as const satisfies Words
export const notYours = {
  code: 'not-yours',
  status: 403,
  zh: '这件事不归您或您的单位办理。',
  en: 'This is not yours, nor your unit’s, to act on.',
} as const satisfies Words
export const unknown = {
  code: 'unknown',
  status: 404,
  zh: '没有找到。请检查编号是否正确。',
  en: 'Nothing is known under this id.',
} as const satisfies Words
export const stateWrong = {
  code: 'state-wrong',
  status: 409,
  zh: '现在的状态下不能做这一步。',
  en: 'This step is not possible in the present state.',
} as const satisfies Words
export const windowClosed = {
  code: 'window-closed',
  status: 409,
  zh: '期限已过，逾期不再受理。',
  en: 'The window has closed; late acts are refused.',
} as const satisfies Words
export const recordTooLarge = {
  code: 'record-too-large',
  status: 413,
  zh: '内容过多，一次无法记录。请精简或分次提交。',
  en: 'Too much for one decision; shorten it or send it in parts.',
} as const satisfies Words
export const levelLinked = {
  code: 'level-linked',
  status: 409,
  zh: '与这一层级已经对接，请在原有的对接端点上修改。',
  en: 'This level is linked already; change the endpoint that is there.',
} as const satisfies Words
export const linkOff = {
  code: 'link-off',
  status: 503,
  zh: '与这一层级的对接已暂停，请稍后再送。',
  en: 'The link with this level is switched off for now; send it again later.',
} as const satisfies Words
export const takenUp = {
  code: 'taken-up',
  status: 409,
  zh: '这件已经预交办过，不能再退回，请在本级办理。',
  en: 'The case has been pre-assigned here before and cannot be sent back; handle it here.',
} as const satisfies Words
export const levelLeadsOnly = {
  code: 'level-leads-only',
  status: 422,
  zh: '下级政府只能主办，不能协办；需要其配合的，请商其部门或另行交办。',
  en: 'The government of another level can only be the lead unit, not a co-handler.',
} as const satisfies Words
export const typesUnfit = {
  code: 'types-unfit',
  status: 422,
  zh: '有的事件不发给这一类对接方，请只选列出的事件。',
  en: 'Some events are not told to this kind of party; choose from those listed.',
} as const satisfies Words
export const originOnly = {
  code: 'origin-only',
  status: 403,
  zh: '只有交来这件提案的层级可以做这一步。',
  en: 'Only the level that handed the case over may do this.',
} as const satisfies Words
export const notOwnCase = {
  code: 'not-own-case',
  status: 409,
  zh: '这件是其他层级交来的，不能再转；不能承办的请退回。',
  en: 'Another level handed this case over: send it back rather than on.',
} as const satisfies Words
export const ownCase = {
  code: 'own-case',
  status: 409,
  zh: '这件是本级的提案，无处退回。',
  en: 'The case is this level’s own; there is nobody to send it back to.',
} as const satisfies Words
export const noLevelAbove = {
  code: 'no-level-above',
  status: 409,
  zh: '本级没有上级可转。',
  en: 'There is no level above this one.',
} as const satisfies Words
export const alreadyTakenOver = {
  code: 'already-taken-over',
  status: 409,
  zh: '这件已经接办。',
  en: 'The case has been taken over already.',
} as const satisfies Words
export const fileTypeRefused = {
  code: 'file-type-refused',
  status: 422,
  zh: '不能上传这种文件。请另存为所列的类型之一再上传，文件名的后缀也要相符。',
  en: 'Files of this type are not taken; save it as one of those listed, with the ending that belongs to it.',
} as const satisfies Words
export const fileTooLarge = {
  code: 'file-too-large',
  status: 422,
  zh: '文件超过大小上限。请压缩图片或拆分后再上传。',
  en: 'The file is over the size limit; make its pictures smaller or split it.',
} as const satisfies Words
export const uploadsTooMany = {
  code: 'uploads-too-many',
  status: 409,
  zh: '您已上传而没有用到的附件太多。请先把它们用到提案里，或等它们过期。',
  en: 'You have too many uploads that no proposal cites; use them first or let them expire.',
} as const satisfies Words
export const filesTooMany = {
  code: 'files-too-many',
  status: 422,
  zh: '附件数超过上限，请合并或删去几个。',
  en: 'There are too many attachments; merge some or take some out.',
} as const satisfies Words
export const fileMissing = {
  code: 'file-missing',
  status: 409,
  zh: '文件还没有上传完，请重新上传。',
  en: 'The file has not arrived; upload it again.',
} as const satisfies Words
export const fileBroken = {
  code: 'file-broken',
  status: 422,
  zh: '收到的文件与声明的大小或内容不符，请重新上传。',
  en: 'What arrived is not what was announced, in length or content; upload it again.',
} as const satisfies Words
export const fileNotAsDeclared = {
  code: 'file-not-as-declared',
  status: 422,
  zh: '文件内容与它的后缀不符，没有收下。请用相应的软件打开后另存，再上传。',
  en: 'The content is of another type than its name says; open it and save it as what it should be.',
} as const satisfies Words
export const fileActive = {
  code: 'file-active',
  status: 422,
  zh: '文件里有宏、脚本或程序，没有收下。请另存为不含宏的文档或 PDF 再上传。',
  en: 'The file carries macros, scripts or programs; save it without them, or as a PDF.',
} as const satisfies Words
export const fileDoubtful = {
  code: 'file-doubtful',
  status: 422,
  zh: '文件结构不正常，没有收下。请重新另存或导出后再上传。',
  en: 'The structure of the file is not sound; save or export it anew.',
} as const satisfies Words
export const fileUnconfirmed = {
  code: 'file-unconfirmed',
  status: 422,
  zh: '所引用的附件没有上传成功或已过期，请重新上传后再保存。',
  en: 'A file cited was not confirmed or has expired; upload it again, then save.',
} as const satisfies Words
export const fileHeld = {
  code: 'file-held',
  status: 409,
  zh: '查毒软件认为这个文件不安全，不能使用。请联系提案委。',
  en: 'A scanner has found the file unsafe; it is held. Ask the committee’s office.',
} as const satisfies Words
export const fileUnscanned = {
  code: 'file-unscanned',
  status: 409,
  zh: '这个文件还在查毒，请过几分钟再下载。',
  en: 'The file has not been scanned yet; try again in a few minutes.',
} as const satisfies Words
export const tooLong = {
  code: 'too-long',
  status: 422,
  zh: '案由与正文合计超过字数上限。',
  en: 'Title and body together are over the limit.',
} as const satisfies Words
export const titleLength = {
  code: 'title-length',
  status: 422,
  zh: '案由的字数不合要求：太短说不清是什么事，太长不便登记。',
  en: 'The title is too short to say what it is about, or too long to be registered.',
} as const satisfies Words
export const suggestionsTooMany = {
  code: 'suggestions-too-many',
  status: 422,
  zh: '建议的条数超过上限，请合并相近的；不是同一件事的，请另写一件提案。',
  en: 'There are too many suggestions; merge what is alike, and put another matter into a proposal of its own.',
} as const satisfies Words
export const suggestionsMissing = {
  code: 'suggestions-missing',
  status: 422,
  zh: '还没有写建议。提案要有具体建议才能提交，请在“建议”里逐条写明。',
  en: 'There is no suggestion yet; write at least one before filing.',
} as const satisfies Words
export const draftIncomplete = {
  code: 'draft-incomplete',
  status: 422,
  zh: '稿子还没有写完，请补上所列的部分再提交。',
  en: 'The draft is not complete; write the blocks listed before filing.',
} as const satisfies Words
export const originUnknown = {
  code: 'origin-unknown',
  status: 422,
  zh: '所填的来源不存在，请重新选择，或只填来源的题目。',
  en: 'There is no such origin; choose again, or give its title only.',
} as const satisfies Words
export const delegationUnconfirmed = {
  code: 'delegation-unconfirmed',
  status: 409,
  zh: '这件提案由工作人员代录，须先经委员本人确认；本人改过的稿子，也要确认以后才能代为提交。',
  en: 'This draft was recorded by staff; the member confirms it first, and again what they have rewritten.',
} as const satisfies Words
export const nothingToConfirm = {
  code: 'nothing-to-confirm',
  status: 409,
  zh: '现在没有待确认的代录内容：提案不是代录的，或您已经确认过这一稿。',
  en: 'There is nothing to confirm: it was not recorded for you, or you have confirmed this text.',
} as const satisfies Words
export const orderIncomplete = {
  code: 'order-incomplete',
  status: 422,
  zh: '请把每一位受邀委员都排进去，且各排一次。',
  en: 'Place each invited member, once.',
} as const satisfies Words
export const discussionMissing = {
  code: 'discussion-missing',
  status: 409,
  zh: '签章之前要先有集体讨论的记录，请先“记录集体讨论”。',
  en: 'Record the collective’s discussion before it is endorsed.',
} as const satisfies Words
export const sealMissing = {
  code: 'seal-missing',
  status: 422,
  zh: '这类集体提案须加盖公章，请上传盖章页。',
  en: 'This collective puts its seal; upload the sealed page.',
} as const satisfies Words
export const signatoryMissing = {
  code: 'signatory-missing',
  status: 422,
  zh: '这类集体提案须由负责人（召集人、组长）或全体成员签名，请填写签名人。',
  en: 'This collective’s leader or all of its members sign; say who has signed.',
} as const satisfies Words
export const cultivationNone = {
  code: 'cultivation-none',
  status: 409,
  zh: '这件提案没有在培育。',
  en: 'This draft is not in cultivation.',
} as const satisfies Words
export const mentorOnly = {
  code: 'mentor-only',
  status: 403,
  zh: '培育意见由提案者、导师和提案委提出。',
  en: 'Comments come from the proposer, the mentors and the committee.',
} as const satisfies Words
export const secondingClosed = {
  code: 'seconding-closed',
  status: 409,
  zh: '这件提案不接受附议，或已经审查完了。',
  en: 'This proposal is not open to seconding, or no longer.',
} as const satisfies Words
export const ownSeconding = {
  code: 'own-seconding',
  status: 409,
  zh: '您是这件提案的提案者或受邀联名人，不用附议。',
  en: 'You are among its proposers or invited co-signers; there is nothing to second.',
} as const satisfies Words
export const secondingReviewer = {
  code: 'seconding-reviewer',
  status: 409,
  zh: '您所在的审查组正在审查这件提案，按照回避的要求不能附议。',
  en: 'A panel of which you are a member has it before it; who judges a proposal does not second it.',
} as const satisfies Words
export const alreadySeconded = {
  code: 'already-seconded',
  status: 409,
  zh: '您已经附议过了。',
  en: 'You have seconded it already.',
} as const satisfies Words
export const autosavesTooMany = {
  code: 'autosaves-too-many',
  status: 409,
  zh: '您正在写的稿子已到上限，这一份还没有存到服务器。请把写好的存为草稿，或在“接着写”的列表里删去不要的几份，再继续写。',
  en: 'You have as many texts in hand as are kept, and this one is not. Save some as drafts or discard them, then go on.',
} as const satisfies Words
export const autosaveNewer = {
  code: 'autosave-newer',
  status: 409,
  zh: '另一台设备上有更新的内容。请先看一看，再决定用哪一份。',
  en: 'Another device has kept something newer; look at it before you overwrite it.',
} as const satisfies Words
export const preSessionUnfit = {
  code: 'pre-session-unfit',
  status: 422,
  zh: '所选的有的不是本届次已立案的会前提案，请重新选择。',
  en: 'Some of those chosen are not accepted pre-session proposals of this session.',
} as const satisfies Words
export const preSessionChosen = {
  code: 'pre-session-chosen',
  status: 409,
  zh: '有的提案已经在精选名单里。',
  en: 'Some of those chosen are on the list already.',
} as const satisfies Words
export const preSessionUnchosen = {
  code: 'pre-session-unchosen',
  status: 409,
  zh: '这件提案不在精选名单里。',
  en: 'This proposal is not on the list.',
} as const satisfies Words
export const preSessionUnreported = {
  code: 'pre-session-unreported',
  status: 409,
  zh: '精选名单还没有报送政府。',
  en: 'The list has not been reported to the government yet.',
} as const satisfies Words
export const consentMissing = {
  code: 'consent-missing',
  status: 422,
  zh: '还没有选是否同意公开。请在“是否同意公开”里选好，再提交。',
  en: 'Say whether the proposal may be made public (consentPublic) before it is filed.',
} as const satisfies Words
export const consentReasonMissing = {
  code: 'consent-reason-missing',
  status: 422,
  zh: '不同意公开时请写明原因。',
  en: 'Say why the proposal should not be public.',
} as const satisfies Words
export const consentReasonLong = {
  code: 'consent-reason-long',
  status: 422,
  zh: '不公开的原因写得太长，请写短一些。',
  en: 'The reason for not publishing is too long; shorten it.',
} as const satisfies Words
export const collectiveIncomplete = {
  code: 'collective-incomplete',
  status: 409,
  zh: '集体提案要先有集体讨论记录，再由集体签章（附集体研究决定记录）才能提交。',
  en: 'A collective proposal is discussed, then endorsed with the record of its decision, before it is filed.',
} as const satisfies Words
export const collectiveUnknown = {
  code: 'collective-unknown',
  status: 403,
  zh: '这个账号还没有登记为哪个集体提案单位的账号，请联系提案委。',
  en: 'This account is not registered for a collective yet; ask the committee.',
} as const satisfies Words
export const collectiveOnly = {
  code: 'collective-only',
  status: 422,
  zh: '集体提案只能由集体提案单位的账号提交，个人和联名提案由委员提交。',
  en: 'Collective proposals are filed by a collective’s account, sole and joint ones by a member.',
} as const satisfies Words
export const leadOnly = {
  code: 'lead-only',
  status: 403,
  zh: '只有第一提案人可以做这一步。',
  en: 'Only the lead proposer can do this.',
} as const satisfies Words
export const notInvited = {
  code: 'not-invited',
  status: 403,
  zh: '您没有被邀请联名这件提案。',
  en: 'You were not invited to co-sign.',
} as const satisfies Words
export const alreadyInvited = {
  code: 'already-invited',
  status: 409,
  zh: '受邀委员中有人已在名单上。',
  en: 'One of the members is invited already.',
} as const satisfies Words
export const alreadyAnswered = {
  code: 'already-answered',
  status: 409,
  zh: '您已经答复过了。',
  en: 'You have answered already.',
} as const satisfies Words
export const textTooLong = {
  code: 'text-too-long',
  status: 422,
  zh: '文字超过了字数上限，请精简后再提交。',
  en: 'The text is over the limit; shorten it and send it again.',
} as const satisfies Words
export const contactInText = {
  code: 'contact-in-text',
  status: 422,
  zh: '文字中有不能公开的个人信息。请删去后再提交，或者不公开这一条。',
  en: 'The text holds personal data (`allowed.found` says what), which is never published; take it out first.',
} as const satisfies Words
export const proofWrong = {
  code: 'proof-wrong',
  status: 422,
  zh: '防滥用验证没有通过，请刷新页面后再提交一次，您写的内容还在。',
  en: 'The proof of work does not hold; take a new challenge and send again.',
} as const satisfies Words
export const proofExpired = {
  code: 'proof-expired',
  status: 422,
  zh: '防滥用验证已过期，请刷新页面后再提交一次，您写的内容还在。',
  en: 'The challenge has expired; take a new one and send again.',
} as const satisfies Words
export const proofSpent = {
  code: 'proof-spent',
  status: 409,
  zh: '这次防滥用验证已经用过，请刷新页面后再提交。',
  en: 'This challenge was used for another form; take a new one and send again.',
} as const satisfies Words
export const tooManyForms = {
  code: 'too-many-forms',
  status: 429,
  zh: '同一网络在一小时内提交得太多了，请过一会儿再来。',
  en: 'Too many forms came from one address within an hour; come back later.',
} as const satisfies Words
export const contactReachesNobody = {
  code: 'contact-reaches-nobody',
  status: 422,
  zh: '按这个联系方式找不到您。请留一个电话（固定电话带区号更好）、微信或邮箱；工单号、证件号、热线短号都不行。',
  en: 'Nobody is reached by this contact. Give a telephone number, an account or a mail address, not a reference number.',
} as const satisfies Words
export const contactForgotten = {
  code: 'contact-forgotten',
  status: 409,
  zh: '联系方式已过保存期限，已按规定删除。',
  en: 'The contact was deleted when its retention ended.',
} as const satisfies Words
export const adoptedBefore = {
  code: 'adopted-before',
  status: 409,
  zh: '这件提案已经记在这里了。',
  en: 'This proposal is recorded here already.',
} as const satisfies Words
export const closingUnfit = {
  code: 'closing-unfit',
  status: 422,
  zh: '结束时间须在现在以后，并且不超过本级规定的最长时间。',
  en: 'The closing instant must lie ahead, and not beyond the longest time the level allows.',
} as const satisfies Words
export const discussionTakenDown = {
  code: 'discussion-taken-down',
  status: 409,
  zh: '这场商量已经关闭，不再收留言和回应。',
  en: 'This discussion was taken down; it takes no comments and no answers.',
} as const satisfies Words
export const answerUnknown = {
  code: 'answer-unknown',
  status: 422,
  zh: '没有这条回应，或者它已经是这样了。请刷新后再看。',
  en: 'There is no such answer, or it is so already; look again.',
} as const satisfies Words
export const closedBefore = {
  code: 'closed-before',
  status: 409,
  zh: '已经结束了，不必再提前结束。',
  en: 'It has closed already.',
} as const satisfies Words
export const memberUnknown = {
  code: 'member-unknown',
  status: 422,
  zh: '委员名录中没有所填的委员，请核对编号，或先请提案委登记。',
  en: 'A member that is named is not on the register; check the id, or have the committee register them.',
} as const satisfies Words
export const leadUnregistered = {
  code: 'lead-unregistered',
  status: 409,
  zh: '第一提案人还没有登记在委员名录中，暂不能提交。请联系提案委登记，登记以后再提交；草稿一直保留。',
  en: 'The lead proposer is not on the register of members yet; ask the committee to register them, then file. The draft is kept.',
} as const satisfies Words
export const membersOnly = {
  code: 'members-only',
  status: 422,
  zh: '这里只能写委员本人：集体提案单位的账号只提交本单位的集体提案，不能受邀联名、代录或担任导师。请换成委员的账号。',
  en: 'Only members may be named here; a collective’s account files its own proposals and nothing else.',
} as const satisfies Words
export const jointOnly = {
  code: 'joint-only',
  status: 409,
  zh: '只有联名提案可以邀请联名人，请先把提案形式改为联名。',
  en: 'Only a joint proposal invites co-signers; change its kind first.',
} as const satisfies Words
export const coSignersMissing = {
  code: 'co-signers-missing',
  status: 409,
  zh: '联名提案至少要有一位联名人签名后才能提交。',
  en: 'A joint proposal needs at least one signed co-signer before it is filed.',
} as const satisfies Words
export const joinedUnsigned = {
  code: 'joined-unsigned',
  status: 409,
  zh: '联名整合的各位联名人须全部签名后才能提交；还有人没有签名。不能整合时可以坚持原文。',
  en: 'Everybody joined signs the integrated text before it is filed; if that fails, stand by your own text.',
} as const satisfies Words
export const joiningJoint = {
  code: 'joining-joint',
  status: 422,
  zh: '正在联名整合，须为联名提案。不愿整合时可以坚持原文，各件按原文继续审查。',
  en: 'It is being joined with others and stays a joint proposal; stand by your text to leave the joining.',
} as const satisfies Words
export const mergedUnsigned = {
  code: 'merged-unsigned',
  status: 409,
  zh: '已有提案并入本案，修改稿须由并入的提案者全部签名后才能提交；也可以坚持原文。',
  en: 'Others were merged into this proposal: they sign the revised text before it is filed, or stand by the text.',
} as const satisfies Words
export const askedEnough = {
  code: 'asked-enough',
  status: 409,
  zh: '同样的商请，提案者已经几次没有同意，到了上限，不再商请。请按原文继续审查。',
  en: 'The proposer has not agreed to the same request as often as it may be made; go on with the review.',
} as const satisfies Words
export const ownProposal = {
  code: 'own-proposal',
  status: 403,
  zh: '提案者不能审查自己的提案。',
  en: 'A proposer never reviews the own proposal.',
} as const satisfies Words
export const hasPartInText = {
  code: 'has-part-in-text',
  status: 403,
  zh: '您指导过、代录过或者附议过这件提案，或者并入它的提案。按照回避的要求，请由其他人审查。',
  en: 'You have advised on, recorded or seconded this proposal or one that was merged into it; others review it.',
} as const satisfies Words
export const unitIsAsked = {
  code: 'unit-is-asked',
  status: 403,
  zh: '本件正在征询或者征询过您所在的单位。请在单位的答复里提出意见，审查由其他人进行。',
  en: 'Your unit is asked about this proposal: say in its answer what there is to say; others review it.',
} as const satisfies Words
export const judgedBefore = {
  code: 'judged-before',
  status: 403,
  zh: '您已经审查过本件。请由本单位的其他人答复征询。',
  en: 'You have judged this proposal already: somebody else of your unit answers what it was asked.',
} as const satisfies Words
export const mentorOfOwn = {
  code: 'mentor-of-own',
  status: 409,
  zh: '导师不能是本件的提案者或者受邀联名的人。请从名单中去掉这些人，另选导师。',
  en: 'A mentor is nobody who stands behind the draft or is asked to sign it: choose others.',
} as const satisfies Words
export const reviewerRepeated = {
  code: 'reviewer-repeated',
  status: 403,
  zh: '初审、复审、终审须由不同的人进行，您已审查过这件提案。',
  en: 'The three reviews are made by different people; you have reviewed this one.',
} as const satisfies Words
export const requestAnswered = {
  code: 'request-answered',
  status: 409,
  zh: '这项商请已经答复过了，请等待其他提案者的答复。',
  en: 'This request has been answered; the others of its group are still being asked.',
} as const satisfies Words
export const mergedMain = {
  code: 'merged-main',
  status: 409,
  zh: '已有提案并入本案，不能再单独转办或撤案。',
  en: 'Others were merged into this proposal; it can no longer be converted or withdrawn alone.',
} as const satisfies Words
export const targetMissing = {
  code: 'target-missing',
  status: 422,
  zh: '转有关单位的请写明单位，转其他层级的请写明是哪一级政协。',
  en: 'Name the unit or the level it goes to.',
} as const satisfies Words
export const notReturned = {
  code: 'not-returned',
  status: 409,
  zh: '这件提案没有被退改，不需要坚持原文。',
  en: 'The proposal was not returned; there is nothing to stand by.',
} as const satisfies Words
export const proposalTwice = {
  code: 'proposal-twice',
  status: 422,
  zh: '同一件提案不能重复选择，主案也不能列入并入的各件。',
  en: 'Each proposal can be chosen once, and the main one is not among the others.',
} as const satisfies Words
export const bulkTwice = {
  code: 'bulk-twice',
  status: 422,
  zh: '一次批量里，同一件提案只能办一次。请去掉重复的，分两次办。',
  en: 'In one request each proposal is dealt with once. Leave out the repeated ones and send them separately.',
} as const satisfies Words
export const reasonUnknown = {
  code: 'reason-unknown',
  status: 422,
  zh: '所选情形不在本级的情形表中，或不适用于这一决定：退改、转办、撤案、并案、不予立案各有各的情形。请从可选的情形中重选。',
  en: 'A reason is not in this level’s table, or not for this outcome. Choose among those that are.',
} as const satisfies Words
export const callUnknown = {
  code: 'call-unknown',
  status: 422,
  zh: '没有这次选题征集，请从征集页面报送。',
  en: 'There is no such topic call; submit from the page of the call.',
} as const satisfies Words
export const callYear = {
  code: 'call-year',
  status: 422,
  zh: '这个年度没有选题工作，请核对年度。',
  en: 'No topics are worked on for that year; check it.',
} as const satisfies Words
export const callAnswered = {
  code: 'call-answered',
  status: 409,
  zh: '已经有单位报送选题，不能撤销征集。请先请他们收回，或等它截止。',
  en: 'Topics have been submitted under this call: have them taken back first, or let it close.',
} as const satisfies Words
export const callWithdrawn = {
  code: 'call-withdrawn',
  status: 409,
  zh: '这次征集已经撤销，不再接受报送。请看征集列表里有没有新的征集。',
  en: 'This call was withdrawn and takes nothing; see whether there is a new one.',
} as const satisfies Words
export const callClosed = {
  code: 'call-closed',
  status: 409,
  zh: '这次征集已经截止，不再接受报送和修改。请与提案委联系，或等待下一次征集。',
  en: 'This call has closed: nothing is taken or changed any more. Ask the committee, or wait for the next one.',
} as const satisfies Words
export const callNotYours = {
  code: 'call-not-yours',
  status: 403,
  zh: '这次征集不面向您所在的单位类别。',
  en: 'This call does not ask your kind of unit or collective.',
} as const satisfies Words
export const instantPast = {
  code: 'instant-past',
  status: 422,
  zh: '这个时间已经过去，请填以后的时间。',
  en: 'This instant has passed; give a later one.',
} as const satisfies Words
export const dateFuture = {
  code: 'date-future',
  status: 422,
  zh: '这个日期还没有到，请在会议、讨论、调研或协商进行以后再记录。',
  en: 'This day has not come yet; record a meeting, discussion, research or consultation once it was held.',
} as const satisfies Words
export const meetingUnknown = {
  code: 'meeting-unknown',
  status: 422,
  zh: '没有这次座谈会，请先记录座谈纪要。',
  en: 'There is no such meeting; record its minutes first.',
} as const satisfies Words
export const topicUnknown = {
  code: 'topic-unknown',
  status: 422,
  zh: '没有这个选题。',
  en: 'There is no such topic.',
} as const satisfies Words
export const topicTwice = {
  code: 'topic-twice',
  status: 422,
  zh: '同一个选题不能重复选择。',
  en: 'Each topic can be chosen once.',
} as const satisfies Words
export const topicSame = {
  code: 'topic-same',
  status: 422,
  zh: '选题不能并入它自己，请选择另一个。',
  en: 'A topic cannot be merged into itself; choose another.',
} as const satisfies Words
export const topicNotInPool = {
  code: 'topic-not-in-pool',
  status: 409,
  zh: '所选的选题还没有入库，或已并入、未采用，请先整理。',
  en: 'A chosen topic is not in the pool: it is uncurated, merged away or left out. Curate it first.',
} as const satisfies Words
export const decisionMissing = {
  code: 'decision-missing',
  status: 409,
  zh: '还没有主席会议的定题决定，不能标记为已定题。请先记录主席会议决定。',
  en: 'The chairpersons’ meeting has not decided on this topic, so it cannot be fixed. Record its decision first.',
} as const satisfies Words
export const topicClaimed = {
  code: 'topic-claimed',
  status: 409,
  zh: '您已经点过这个选题。',
  en: 'You have claimed this topic already.',
} as const satisfies Words
export const topicUnclaimed = {
  code: 'topic-unclaimed',
  status: 403,
  zh: '您没有点这个选题。',
  en: 'You have not claimed this topic.',
} as const satisfies Words
export const topicDecided = {
  code: 'topic-decided',
  status: 409,
  zh: '主席会议已就这个选题作出决定，不能再改题目、内容和来源。确需改动的，请另立选题，再报主席会议研究。',
  en: 'The chairpersons’ meeting has decided on this topic; its words stay. For other words begin another topic and have it decided.',
} as const satisfies Words
export const caseUnnamed = {
  code: 'case-unnamed',
  status: 422,
  zh: '反面案例不得署名：请选取材的提案，或填写须隐去的姓名、单位。',
  en: 'A bad case names nobody: choose the proposal it is drawn from, or give the names to be left out.',
} as const satisfies Words
export const jointOfferNone = {
  code: 'joint-offer-none',
  status: 409,
  zh: '现在没有向您提出的联名提议。',
  en: 'No joint filing is offered to you now.',
} as const satisfies Words
export const jointDraftClosed = {
  code: 'joint-draft-closed',
  status: 409,
  zh: '联名提案已经提交或撤回，不能再加入。请选择“各自提出”，或者与领衔委员商量。',
  en: 'The joint proposal has been filed or withdrawn, and nobody joins it any more; file your own, or talk with its lead.',
} as const satisfies Words
export const consultationNone = {
  code: 'consultation-none',
  status: 409,
  zh: '没有等待您单位答复的选题协商。',
  en: 'No consultation on this topic waits for your unit.',
} as const satisfies Words
export const consultationOpen = {
  code: 'consultation-open',
  status: 409,
  zh: '已请过这个部门，等它答复后可以再请。',
  en: 'This unit has been asked already; ask again after its answer.',
} as const satisfies Words
export const catalogueNewer = {
  code: 'catalogue-newer',
  status: 409,
  zh: '这份目录刚有人公布了新的一版。请先看看新的一版，再决定是否公布。',
  en: 'Somebody has published a newer version of this catalogue; look at it before publishing another.',
} as const satisfies Words
export const catalogueTooLong = {
  code: 'catalogue-too-long',
  status: 422,
  zh: '季度选题参考目录的条数超过上限，请精选后再公布。',
  en: 'The quarterly catalogue is over its limit; choose fewer topics.',
} as const satisfies Words
export const proposalUnknown = {
  code: 'proposal-unknown',
  status: 422,
  zh: '没有这件提案。',
  en: 'There is no such proposal.',
} as const satisfies Words
export const mergeImpossible = {
  code: 'merge-impossible',
  status: 409,
  zh: '列出的提案现在不能列入：须正在审查、没有另在商请，也不是您自己提出或联名的；集体提案不参加联名整合。请去掉后再商请。',
  en: 'The listed proposals cannot be in it now: each must be under review, asked nothing else, and not your own; a collective’s is not joined.',
} as const satisfies Words
export const notAcceptedYet = {
  code: 'not-accepted-yet',
  status: 409,
  zh: '这件提案还没有立案。立案以后才能写明被它采纳。',
  en: 'The proposal is not accepted yet. That it took something up is told once it is.',
} as const satisfies Words
export const notYetPublic = {
  code: 'not-yet-public',
  status: 404,
  zh: '这一版还没有到公布时间。',
  en: 'This version is not in force yet.',
} as const satisfies Words
export const unitUnknown = {
  code: 'unit-unknown',
  status: 422,
  zh: '没有这个承办单位。',
  en: 'There is no such unit.',
} as const satisfies Words
export const levelUnknown = {
  code: 'level-unknown',
  status: 422,
  zh: '没有这一级政协，或者就是本级。请写其他层级的行政区划代码，如 371400。',
  en: 'There is no such level, or it is this one. Name another level by its code.',
} as const satisfies Words
export const unitSame = {
  code: 'unit-same',
  status: 422,
  zh: '建议的承办单位不能是本单位。',
  en: 'The proposed unit must be another one.',
} as const satisfies Words
export const caseUnknown = {
  code: 'case-unknown',
  status: 422,
  zh: '所选各件中有的不存在，请刷新后重新选择。',
  en: 'There is no such case among those chosen; reload and choose again.',
} as const satisfies Words
export const caseTwice = {
  code: 'case-twice',
  status: 422,
  zh: '同一件提案不能重复选择。',
  en: 'Each case can be chosen once.',
} as const satisfies Words
export const caseHeld = {
  code: 'case-held',
  status: 409,
  zh: '这件提案正在批量交办中，同批各件确认之前不能另行办理。请稍候刷新。',
  en: 'This case is held by a dispatch batch until all of its cases have answered; reload in a moment.',
} as const satisfies Words
export const leadUnitOnly = {
  code: 'lead-unit-only',
  status: 403,
  zh: '这一步由主办单位来做。',
  en: 'This step is the lead unit’s.',
} as const satisfies Words
export const coUnitOnly = {
  code: 'co-unit-only',
  status: 403,
  zh: '这一步由协办单位来做。',
  en: 'This step is a co-handling unit’s.',
} as const satisfies Words
export const unitTwice = {
  code: 'unit-twice',
  status: 422,
  zh: '同一个单位不能既是主办又是协办，也不能重复列出。',
  en: 'A unit cannot be lead and co-handler at once, nor listed twice.',
} as const satisfies Words
export const opinionsMissing = {
  code: 'opinions-missing',
  status: 409,
  zh: '协办意见还没有到齐，不能拟写答复。',
  en: 'Not every co-handling unit has given its opinion yet.',
} as const satisfies Words
export const countersignMissing = {
  code: 'countersign-missing',
  status: 409,
  zh: '协办单位还没有全部会签同意，不能签发。',
  en: 'Not every co-handling unit has countersigned the reply.',
} as const satisfies Words
export const clockUnknown = {
  code: 'clock-unknown',
  status: 422,
  zh: '没有这个正在计算的时限。',
  en: 'No such clock is running.',
} as const satisfies Words
export const clockPaused = {
  code: 'clock-paused',
  status: 409,
  zh: '这个时限已经暂停。',
  en: 'This clock is paused already.',
} as const satisfies Words
export const clockRunning = {
  code: 'clock-running',
  status: 409,
  zh: '这个时限没有暂停。',
  en: 'This clock is not paused.',
} as const satisfies Words
export const extensionLimit = {
  code: 'extension-limit',
  status: 409,
  zh: '延期次数已到上限。',
  en: 'This clock has been extended as often as the policy allows.',
} as const satisfies Words
export const extensionOpen = {
  code: 'extension-open',
  status: 409,
  zh: '已有一份延期申请等待审批。',
  en: 'A request for extension is waiting already.',
} as const satisfies Words
export const noticeNone = {
  code: 'notice-none',
  status: 409,
  zh: '没有待您阅的这份通知。',
  en: 'There is no such notice for you to read.',
} as const satisfies Words
export const calendarVersionUsed = {
  code: 'calendar-version-used',
  status: 409,
  zh: '这个版本名已经用过，请换一个。',
  en: 'This version was used before; take a new one.',
} as const satisfies Words
export const calendarDayTwice = {
  code: 'calendar-day-twice',
  status: 422,
  zh: '同一天写了两次，请删去一条。',
  en: 'The same day is listed twice; leave one out.',
} as const satisfies Words
export const calendarDayPast = {
  code: 'calendar-day-past',
  status: 422,
  zh: '有的日子已经过去太久，不能再改。',
  en: 'A day lies too far in the past to be ruled now.',
} as const satisfies Words
export const extensionNone = {
  code: 'extension-none',
  status: 409,
  zh: '没有等待审批的延期申请。',
  en: 'No extension has been requested.',
} as const satisfies Words
export const consultationUnknown = {
  code: 'consultation-unknown',
  status: 422,
  zh: '没有这次协商记录，请按提案页上的次序填写。',
  en: 'There is no record of such a consultation; give its place in the list on the proposal’s page.',
} as const satisfies Words
export const contactUnknown = {
  code: 'contact-unknown',
  status: 422,
  zh: '没有这条沟通记录。',
  en: 'There is no such contact.',
} as const satisfies Words
export const contactsUnconfirmed = {
  code: 'contacts-unconfirmed',
  status: 409,
  zh: '答复前各环节沟通须经提案者确认。',
  en: 'The contacts the policy asks for must be confirmed by a proposer first.',
} as const satisfies Words
export const answersIncomplete = {
  code: 'answers-incomplete',
  status: 422,
  zh: '须对每一条建议逐条答复，且每条只答一次。',
  en: 'Answer each suggestion, once.',
} as const satisfies Words
export const classUnknown = {
  code: 'class-unknown',
  status: 422,
  zh: '本级没有这个结果分类。',
  en: 'This level has no such result class.',
} as const satisfies Words
export const feedbackGiven = {
  code: 'feedback-given',
  status: 409,
  zh: '您已经评价过了。',
  en: 'You have given your feedback.',
} as const satisfies Words
export const memberKnown = {
  code: 'member-known',
  status: 409,
  zh: '这位委员已经登记。',
  en: 'This member is registered already.',
} as const satisfies Words
export const urlInvalid = {
  code: 'url-invalid',
  status: 422,
  zh: '接收地址应为 https:// 开头的完整网址，不含用户名和密码。',
  en: 'Give a whole https:// address without a user name or password.',
} as const satisfies Words
export const targetInsecure = {
  code: 'target-insecure',
  status: 422,
  zh: '接收地址须使用 https；只有本级部署文件白名单内的地址可用 http。',
  en: 'The address must be https; http is for addresses in the deployment’s allow-list only.',
} as const satisfies Words
export const targetPrivate = {
  code: 'target-private',
  status: 422,
  zh: '接收地址在内部网络中，且不在本级部署文件的白名单内。',
  en: 'The address is a private one and not in the deployment’s allow-list.',
} as const satisfies Words
export const deliveryUnknown = {
  code: 'delivery-unknown',
  status: 422,
  zh: '没有这条推送记录。',
  en: 'There is no such delivery at this endpoint.',
} as const satisfies Words
export const feedUnknown = {
  code: 'feed-unknown',
  status: 422,
  zh: '本级没有登记这个工单来源，请从所列来源中选择，或先在本级政策中登记。',
  en: 'This level has no such feed; take one of those listed, or enter it in the policy first.',
} as const satisfies Words
export const ticketAhead = {
  code: 'ticket-ahead',
  status: 422,
  zh: '工单的受理时间或更新时间在今天以后，没有收下。请核对日期，改正后再送来。',
  en: 'The ticket was not taken: its feed says it was taken or changed after today. Mend the date and send it again.',
} as const satisfies Words
export const ticketLinked = {
  code: 'ticket-linked',
  status: 409,
  zh: '这件工单已经关联这件提案，不必重复。',
  en: 'This ticket is linked with that proposal already.',
} as const satisfies Words
export const endpointUrlMissing = {
  code: 'endpoint-url-missing',
  status: 422,
  zh: '请填写对方系统的接收地址；只报送工单的来源系统可以不填。',
  en: 'Give the address at which the system receives; only a feed may leave it out.',
} as const satisfies Words
export const signatureMissing = {
  code: 'signature-missing',
  status: 401,
  zh: '缺少签名：请带上 webhook-id、webhook-timestamp 和 webhook-signature 请求头。',
  en: 'Unsigned: send the headers webhook-id, webhook-timestamp and webhook-signature.',
} as const satisfies Words
export const signatureWrong = {
  code: 'signature-wrong',
  status: 401,
  zh: '签名不符。请用有效的密钥对原始正文签名。',
  en: 'The signature does not fit; sign the raw body with a live secret.',
} as const satisfies Words
export const noTextsYet = {
  code: 'no-texts-yet',
  status: 409,
  zh: '这一年还没有可统计的文本，请在有提案提交或发言登记以后再生成。',
  en: 'There are no texts of that year yet; draw again once proposals are filed or speeches entered.',
} as const satisfies Words
export const timesUnfit = {
  code: 'times-unfit',
  status: 422,
  zh: '结束要晚于开始，报名截止不能晚于开始。请核对时间。',
  en: 'An activity ends after it begins, and sign-up closes no later than it begins; check the times.',
} as const satisfies Words
export const signedUpAlready = {
  code: 'signed-up-already',
  status: 409,
  zh: '您已经报名（或正在候补），不必重复。',
  en: 'You have signed up, or wait in line, already.',
} as const satisfies Words
export const notBegun = {
  code: 'not-begun',
  status: 409,
  zh: '活动还没有开始，开始以后再登记到场。',
  en: 'The activity has not begun; record attendance once it has.',
} as const satisfies Words
export const planMade = {
  code: 'plan-made',
  status: 409,
  zh: '这一年的季度安排已经生成，请在活动日历中逐项安排。',
  en: 'The plan of that year is made; arrange its activities one by one.',
} as const satisfies Words
export const liaisonMissing = {
  code: 'liaison-missing',
  status: 409,
  zh: '这个单位还没有指定联络员，暂时不能留言。提案委会督促补上。',
  en: 'This unit has named no liaison yet, so that nobody would read the message; the committee sees to it.',
} as const satisfies Words
export const activityBegun = {
  code: 'activity-begun',
  status: 409,
  zh: '活动已经开始，不能再退出；没有到场的，不会登记到场。',
  en: 'The activity has begun; nobody leaves any more, and who is not there is not recorded.',
} as const satisfies Words
export const attendedAlready = {
  code: 'attended-already',
  status: 409,
  zh: '这些委员都已登记到场，不用再登记。',
  en: 'All of them are recorded as having attended.',
} as const satisfies Words
export const notSignedUp = {
  code: 'not-signed-up',
  status: 409,
  zh: '您没有报名这项活动，不用退出。',
  en: 'You have not signed up for this activity.',
} as const satisfies Words
export const ticketUnlinked = {
  code: 'ticket-unlinked',
  status: 409,
  zh: '这件工单没有关联这件提案，不用解除。',
  en: 'The ticket is not linked with this proposal.',
} as const satisfies Words
export const unitAskedAlready = {
  code: 'unit-asked-already',
  status: 409,
  zh: '已经请这个单位回应，不用再请。',
  en: 'This unit has been asked to respond already.',
} as const satisfies Words
export const notAttended = {
  code: 'not-attended',
  status: 409,
  zh: '没有登记过这位委员到场，不用更正。',
  en: 'This member is not recorded as having attended; there is nothing to correct.',
} as const satisfies Words
export const sectorUnknown = {
  code: 'sector-unknown',
  status: 422,
  zh: '委员名录中没有这个界别，请从所列界别中选择。',
  en: 'Nobody on the register belongs to this sector; choose one of those listed.',
} as const satisfies Words
export const dutyUnknown = {
  code: 'duty-unknown',
  status: 422,
  zh: '本级“六个一”中没有这一项，请从所列事项中选择。',
  en: 'The level has no such yearly duty; choose one of those listed.',
} as const satisfies Words
export const yearOver = {
  code: 'year-over',
  status: 422,
  zh: '这一年的各季度都已过去，不必再作安排。请选今年或明年。',
  en: 'All quarters of that year are over; plan this year or the next.',
} as const satisfies Words
export const dutyNotEntered = {
  code: 'duty-not-entered',
  status: 409,
  zh: '这一项没有登记过，不需要更正。',
  en: 'This duty has not been entered, so that there is nothing to correct.',
} as const satisfies Words
export const timestampOld = {
  code: 'timestamp-old',
  status: 401,
  zh: '签名时间已超过五分钟。请校准时钟，重发时重新签名。',
  en: 'Signed more than five minutes ago; set your clock, and sign anew when you repeat.',
} as const satisfies Words
export const timestampNew = {
  code: 'timestamp-new',
  status: 401,
  zh: '签名时间比现在晚五分钟以上。请校准时钟。',
  en: 'Signed more than five minutes ahead of time; set your clock.',
} as const satisfies Words
export const endpointOff = {
  code: 'endpoint-off',
  status: 410,
  zh: '这个对接端点已停用，请与交办单位联系。',
  en: 'This endpoint is switched off; ask the dispatch office.',
} as const satisfies Words
export const webhookIdInvalid = {
  code: 'webhook-id-invalid',
  status: 400,
  zh: 'webhook-id 应为 1–128 个字母、数字、- 或 _。',
  en: 'A webhook-id has 1 to 128 letters, digits, - or _.',
} as const satisfies Words
export const webhookIdReused = {
  code: 'webhook-id-reused',
  status: 409,
  zh: '这个 webhook-id 已用于另一条不同的消息，请换一个新的。',
  en: 'This webhook-id was used for a different message; take a new one.',
} as const satisfies Words
export const listOfOthers = {
  code: 'list-of-others',
  status: 422,
  zh: '问计清单由单位列入，关注清单由委员列入。请选另一张清单。',
  en: 'Units enter asks, members enter concerns; choose the other list.',
} as const satisfies Words
export const concernOnly = {
  code: 'concern-only',
  status: 409,
  zh: '只有关注清单的条目由单位回应；问计条目由委员献计献策。',
  en: 'Only a concern is responded to by units; an ask is answered by members.',
} as const satisfies Words
export const askOnly = {
  code: 'ask-only',
  status: 409,
  zh: '只有问计清单的条目由委员献计献策；关注条目由单位回应。',
  en: 'Only an ask is answered by members; a concern is responded to by units.',
} as const satisfies Words
export const matchKnown = {
  code: 'match-known',
  status: 409,
  zh: '这两个条目已经提出对接，请打开那项对接确认或查看。',
  en: 'These two items have been matched already; open that match.',
} as const satisfies Words
export const matchOwn = {
  code: 'match-own',
  status: 403,
  zh: '提出对接的一方不能自己确认，请等对方或提案委确认。',
  en: 'Who proposed a match does not confirm it; the other side or the committee does.',
} as const satisfies Words
export const matchItemGone = {
  code: 'match-item-gone',
  status: 409,
  zh: '其中一个条目已撤下或了结，不能再确认这项对接。',
  en: 'One of the two items was withdrawn or closed; the match cannot be confirmed any more.',
} as const satisfies Words
export const pairUnfit = {
  code: 'pair-unfit',
  status: 422,
  zh: '对接须一方是已公布的问计条目，另一方是已公布的关注条目。请重新选择。',
  en: 'A match joins a published ask and a published concern; choose again.',
} as const satisfies Words
export const reasonKnown = {
  code: 'reason-known',
  status: 409,
  zh: '情形表里已有这个代码，请换一个，或修改原有情形。',
  en: 'The table has a reason under this code; take another code, or reword the reason.',
} as const satisfies Words
export const reasonUsed = {
  code: 'reason-used',
  status: 409,
  zh: '这一情形已被审查决定引用，不能删除；不再使用的请停用。',
  en: 'A decision cites this reason, so it cannot be deleted; retire it instead.',
} as const satisfies Words
export const panelUnknown = {
  code: 'panel-unknown',
  status: 422,
  zh: '没有这个审查组，或者它已撤销。请从审查组名单中选择。',
  en: 'There is no such panel, or it was dissolved; choose from the list of panels.',
} as const satisfies Words
export const seatKnown = {
  code: 'seat-known',
  status: 409,
  zh: '这个人已在审查组中。',
  en: 'This person has a seat in the panel already.',
} as const satisfies Words
export const seatUnknown = {
  code: 'seat-unknown',
  status: 404,
  zh: '这个人不在审查组中。',
  en: 'This person has no seat in the panel.',
} as const satisfies Words
export const untilPast = {
  code: 'until-past',
  status: 422,
  zh: '截止时刻已过，请给出以后的时刻。',
  en: 'The instant has passed; give a later one.',
} as const satisfies Words
export const untilLate = {
  code: 'until-late',
  status: 422,
  zh: '特邀审查员的权限随会议结束，截止时刻不能晚于规定的最后时刻。请提前，或者不填。',
  en: 'The access of guest reviewers ends with the session; give an instant no later than the latest, or none.',
} as const satisfies Words
export const panelShort = {
  code: 'panel-short',
  status: 422,
  zh: '这个审查组现在没有人能作出复审结论，或者能给出意见的人不够。请选择别的审查组，或先增加成员。',
  en: 'Nobody of this panel may conclude now, or too few of it may judge; choose another panel, or seat more members.',
} as const satisfies Words
export const joinOneLead = {
  code: 'join-one-lead',
  status: 422,
  zh: '联名整合的各件须由不同的委员领衔。同一位委员的几件，请商请并案或合为一件。',
  en: 'What is joined must have different lead proposers; proposals of one lead can be merged instead.',
} as const satisfies Words
export const categoryUnknown = {
  code: 'category-unknown',
  status: 422,
  zh: '本级分类不存在，或者不属于所选的大类。请按列出的分类选择。',
  en: 'The category is not in the level’s scheme, or not in the class chosen; choose from those listed.',
} as const satisfies Words
export const opinionGiven = {
  code: 'opinion-given',
  status: 409,
  zh: '您已经给出过审查意见。',
  en: 'You have given your opinion already.',
} as const satisfies Words
export const ownOpinionFirst = {
  code: 'own-opinion-first',
  status: 409,
  zh: '审查组已有成员给出意见。请先给出您自己的意见，看过各位的意见后再作结论。',
  en: 'Others of the panel have given opinions: give your own first, then conclude.',
} as const satisfies Words
export const panelOpinionsMissing = {
  code: 'panel-opinions-missing',
  status: 409,
  zh: '给出意见的审查组成员还不够，暂不能作出复审结论。请等其他成员给出意见；组里能审查这件的人不够时，由提案委另派审查组或增加成员。',
  en: 'Too few of the panel have given their opinion to conclude. Wait for the others; where too few of it may judge, the committee sends it to another panel or seats more members.',
} as const satisfies Words
export const consultationMissing = {
  code: 'consultation-missing',
  status: 409,
  zh: '还没有审查协商记录。请先与提案者或有关单位协商并记录，再作终审决定。',
  en: 'No review consultation is recorded; consult the proposer or units and record it before the final decision.',
} as const satisfies Words
export const consultationByDecider = {
  code: 'consultation-by-decider',
  status: 409,
  zh: '这件的审查协商是您自己记录的。请由另一位作终审决定，或请另一位审查人员记录一次协商。',
  en: 'You recorded the consultation yourself; somebody else decides, or another reviewer records one.',
} as const satisfies Words
export const consultationWithNobody = {
  code: 'consultation-with-nobody',
  status: 422,
  zh: '请写明与谁协商：提案者，或至少一个单位。',
  en: 'Say with whom it was: the proposer, or at least one unit.',
} as const satisfies Words
export const consultationBefore = {
  code: 'consultation-before',
  status: 422,
  zh: '协商日期早于本次提交，当时商量的不是现在的文本。提交以前的座谈请记为调研；请就现在的文本协商以后再记录。',
  en: 'The day is before the present text was filed: what was talked over then is research; consult about this text, then record it.',
} as const satisfies Words
export const unitAsked = {
  code: 'unit-asked',
  status: 409,
  zh: '这些单位就现在的文本已经答复，或者还在答复期限内。请去掉这些单位；期限过后仍未答复的，可以再次征询。',
  en: 'These units have answered about the present text, or still have time to; leave them out, and ask again once their time is over.',
} as const satisfies Words
export const unitOpinionsAwaited = {
  code: 'unit-opinions-awaited',
  status: 409,
  zh: '预立案征询的单位还没有答复，期限也没有过，请稍候。',
  en: 'Units that were asked have not answered and their time is not over; wait.',
} as const satisfies Words
export const scanUnanswered = {
  code: 'scan-unanswered',
  status: 422,
  zh: '扫描提示正文里有疑似涉密的地方。请逐处看过；确认不涉密的，请单独办理，并写明为什么不涉密；拿不准的，请标为涉密。',
  en: 'The scan points at places that may be secret. Look at each; to attest that nothing is secret, say why they are none, one proposal at a time.',
} as const satisfies Words
export const secretNotAccepted = {
  code: 'secret-not-accepted',
  status: 409,
  zh: '涉密提案不能在本系统立案，只能不予立案，或由提案者撤回。',
  en: 'A proposal that touches a secret is never accepted here; it ends as not accepted or withdrawn.',
} as const satisfies Words
export const nothingToPassOn = {
  code: 'nothing-to-pass-on',
  status: 409,
  zh: '这件没有待转送的去向，或已经转送。',
  en: 'There is nothing to pass on here, or it was passed on already.',
} as const satisfies Words
export const passingOnDay = {
  code: 'passing-on-day',
  status: 422,
  zh: '转送日期应在作出决定之日到今天之间，请按实际转送的日期填写。',
  en: 'The day lies between the decision and today: give the one on which it was passed on.',
} as const satisfies Words
export const secretKeptIn = {
  code: 'secret-kept-in',
  status: 409,
  zh: '涉密提案不向单位征询、留言或转送，也不与其他提案并案。',
  en: 'A proposal that touches a secret is told to no unit, and merged with no other.',
} as const satisfies Words
export const screenMain = {
  code: 'screen-main',
  status: 409,
  zh: '这件已并入主案，是同一件事。是否解除涉密，请在主案上复核。',
  en: 'It is one matter with the main proposal it was merged into: find the main one to be no secret.',
} as const satisfies Words
export const caseSuspended = {
  code: 'case-suspended',
  status: 409,
  zh: '这件已认定涉密，在本系统暂停办理。请等待提案委复核，或按保密规定在系统外办理。',
  en: 'This case was found to touch a secret and is stopped here; wait for its review, or go on outside as the rules on secrets say.',
} as const satisfies Words
export const suggestionDropped = {
  code: 'suggestion-dropped',
  status: 422,
  zh: '有的原建议没有拆入任何一条。请逐条对应，不能遗漏。',
  en: 'A suggestion as filed is in none of the edited ones; each must be.',
} as const satisfies Words
export const suggestionUnknown = {
  code: 'suggestion-unknown',
  status: 422,
  zh: '所写的原建议序号不存在。',
  en: 'There is no suggestion of this number.',
} as const satisfies Words
export const internal = {
  code: 'internal',
  status: 500,
  zh: '系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。',
  en: 'Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice.',
} as const satisfies Words
