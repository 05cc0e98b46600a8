// What a caller cannot read off the schema of an operation: what follows from it, and how a field is made.

const revised =
  '只改送来的部分：没有送的部分保持原样，不会清空；要清空某一部分，请送空文字或空列表。改为同意公开时，原来写的不公开原因随之去掉。 ' +
  'What is not sent stays as it was; send an empty text or list to empty a part. Who now agrees to publication has no reason against it any more.'

const proof =
  '`proof` 这样算：先 `GET /public/challenges` 领取 `challenge`；从 0 试到 `steps`，对每个数用 PBKDF2' +
  '（SHA-256，`cost` 次迭代，密码是这个数的十进制文字，盐是 `salt` 原文，取 16 字节，写成十六进制），等于 `target` 的就是 `number`；' +
  '把 `challenge` 的各项加上 `number` 写成一个 JSON，再作 base64，就是 `proof`。一个 `challenge` 只能用一次，过了 `seconds` 秒作废。' +
  '例子里的 `proof` 只示样子，不能直接使用。 ' +
  'To make `proof`: take a `challenge` from `GET /public/challenges`; for each number from 0 up to `steps` derive 16 bytes by PBKDF2 ' +
  '(SHA-256, `cost` iterations, the number in decimal as password, `salt` as it stands as salt) in hexadecimal; the number whose ' +
  'result is `target` is `number`. Put the fields of `challenge` and `number` into one JSON object and encode that in base64. A ' +
  'challenge is good once and for `seconds` seconds. The `proof` of the example shows its shape only.'

const begun = '答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.'

/** By service and operation. */
export const notes: Readonly<Record<string, string>> = {
  'intake.draft': `草稿可以不全，提交时才要求齐全；附件先上传、核验。${begun}`,
  'intake.draftFor': `代录后等第一提案人确认，确认以前不能提交。${begun}`,
  'intake.confirmDraft': '成为第一提案人的草稿。 It becomes a draft of the lead proposer.',
  'intake.revise': `${revised} 已经签名的联名人要对新的文字重新签名。 Who has signed signs the new text anew.`,
  'intake.file':
    '文字随即定稿，转入初审；还没有答复的受邀人不列为联名人。 The text is frozen and goes to the first review; who was invited and has not answered is no co-signer.',
  'intake.withdraw': '提案就此结束，不再审查。 It ends, and is reviewed no further.',
  'intake.invite':
    '受邀人在工作台收到邀请，`signBy` 以前可以签名。 The invited find it on their desks and may sign until `signBy`.',
  'intake.firstReview':
    '`pass` 转入复审；`return` 退回修改，第一提案人按期改后再交，或坚持原文。 `pass` goes on to the second review, `return` back to the lead proposer.',
  'intake.secondReview':
    '`pass` 转入终审；`return` 退回修改。 `pass` goes on to the final review, `return` back.',
  'intake.finalReview':
    '`accept` 立案编号，转去办理；`return` 退回修改；`not-accept` 不予立案，按 `forwardTo` 处理。 `accept` numbers it and hands it to those who handle it.',
  'intake.request':
    '审查暂停，等第一提案人答复；到期没有答复，不视为同意，审查继续。 The review waits for the lead proposer; silence is no consent.',
  'intake.answerRequest':
    '同意：转办或撤案随即生效；不同意：审查继续。`words` 可以不填。 A yes takes effect at once, after a no the review goes on. `words` may be left out.',
  'intake.standBy': '按原文继续审查。 The review goes on with the text as filed.',
  'intake.splitSuggestions': '提交时的原文仍保留在旁。 What was filed stays beside it.',
  'intake.handInClue': `答复里的回执用来查询进展，请保存。 Keep the receipt of the answer: progress is asked with it.\n\n${proof}`,
  'intake.sendComment': `审核通过后才公开。 It is shown once the committee has let it through.\n\n${proof}`,
  'intake.formChallenge': `在群众填的表单前领取。 Taken before a form that is open to all is sent.\n\n${proof}`,
  'intake.publishClue':
    '`text` 是公开的文字，不填就公开原文。 `text` is what is shown; without it the original is.',
  'intake.seeContact': '每查看一次都记录在案。 Every look is recorded.',
  'intake.openDiscussion': `委员提出的，等提案委同意后开放；提案委自己的即时开放。${begun}`,
  'intake.summariseDiscussion':
    '公布在商量页上，留言到此为止。 Shown on the page of the discussion, which takes no more comments.',
  'intake.submitTopic': `征集截止前可以修改、收回。${begun}`,
  'intake.curateTopic':
    '`take` 列入选题库，可以点单；`merge` 并入另一个；`leave-out` 不列入。 `take` puts it into the pool, where it may be claimed.',
  'intake.claimTopic':
    '几位委员点同一题时，会提议联名。 Where several claim the same, a joint proposal is offered.',
  'intake.recordDecision': `所列选题标记为已定题。${begun}`,
  'intake.enterListItem': `由提案委核过后公布。${begun}`,
  'intake.importTickets':
    '同一来源、同一编号只收一次，改动过的更新；答复逐张说明结果。 The same reference of a feed is taken once; each row of the answer says what became of it.',
  'intake.findSimilar':
    '只有 `title` 必填，其余有多少送多少。 Only `title` must be there. Nothing is recorded.',
}
