// Generated from docs/reference/openapi.json by `npm run documents`: do not edit.
export interface paths {
    "/intake/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 委员名录
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listMembers"];
        put?: never;
        /**
         * 登记委员或集体提案单位账号
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.registerMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/members/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记委员类型和专长
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.profileMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本级规则
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的提案事项
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案页
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level), guest (own).
         */
        get: operations["intake.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 起草提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     草稿可以不全，提交时才要求齐全；附件先上传、核验。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/for-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代录提案
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     代录后等第一提案人确认，确认以前不能提交。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.draftFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/confirm-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认代录
         * @description 谁可以：委员（本人的）。 Who may: member (own).
         *
         *     状态须是：代录，待本人确认；草稿；联名中。 Possible while: unconfirmed, drafting, co-signing.
         *
         *     成为第一提案人的草稿。 It becomes a draft of the lead proposer.
         */
        post: operations["intake.confirmDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/decline-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意代录
         * @description 谁可以：委员（本人的）。 Who may: member (own).
         *
         *     状态须是：代录，待本人确认。 Possible while: unconfirmed.
         */
        post: operations["intake.declineDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         *
         *     状态须是：代录，待本人确认；草稿；联名中。 Possible while: unconfirmed, drafting, co-signing.
         *
         *     只改送来的部分：没有送的部分保持原样，不会清空；要清空某一部分，请送空文字或空列表。改为同意公开时，原来写的不公开原因随之去掉。 What is not sent stays as it was; send an empty text or list to empty a part. Who now agrees to publication has no reason against it any more. 已经签名的联名人要对新的文字重新签名。 Who has signed signs the new text anew.
         */
        post: operations["intake.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         *
         *     状态须是：代录，待本人确认；草稿；联名中。 Possible while: unconfirmed, drafting, co-signing.
         *
         *     文字随即定稿，转入初审；还没有答复的受邀人不列为联名人。 The text is frozen and goes to the first review; who was invited and has not answered is no co-signer.
         */
        post: operations["intake.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         *
         *     状态须是：代录，待本人确认；草稿；联名中；已提交，待初审；待复审；待终审；待提案者答复。 Possible while: unconfirmed, drafting, co-signing, filed, second-review, final-review, awaiting-answer.
         *
         *     提案就此结束，不再审查。 It ends, and is reviewed no further.
         */
        post: operations["intake.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/record-research": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录调研
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.recordResearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/record-discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录集体讨论
         * @description 谁可以：集体提案单位（本人的）。 Who may: collective (own).
         *
         *     状态须是：草稿。 Possible while: drafting.
         */
        post: operations["intake.recordDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 集体签章
         * @description 谁可以：集体提案单位（本人的）。 Who may: collective (own).
         *
         *     状态须是：草稿。 Possible while: drafting.
         */
        post: operations["intake.endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/seek-cultivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请培育
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.seekCultivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/name-mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定培育导师
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.nameMentors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提培育意见
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/hold-review-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录培育评审会
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.holdReviewMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/end-cultivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束培育
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.endCultivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各次版本
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level), guest (own).
         */
        get: operations["intake.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 邀请联名
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         *
         *     受邀人在工作台收到邀请，`signBy` 以前可以签名。 The invited find it on their desks and may sign until `signBy`.
         */
        post: operations["intake.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/order-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 排列联名次序
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         */
        post: operations["intake.orderNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意联名
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：联名中。 Possible while: co-signing.
         */
        post: operations["intake.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 谢绝联名
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：联名中。 Possible while: co-signing.
         */
        post: operations["intake.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 附议
         * @description 谁可以：委员（本级的）。 Who may: member (level).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         */
        post: operations["intake.second"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/first-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 初审
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已提交，待初审。 Possible while: filed.
         *
         *     `pass` 转入复审；`return` 退回修改，第一提案人按期改后再交，或坚持原文。 `pass` goes on to the second review, `return` back to the lead proposer.
         */
        post: operations["intake.firstReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给出我的审查意见
         * @description 谁可以：审查组（复审）（本人的）、特邀审查员（联合审查）（本人的）。 Who may: panel (own), guest (own).
         *
         *     状态须是：待复审。 Possible while: second-review.
         */
        post: operations["intake.giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/second-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复审
         * @description 谁可以：审查组（复审）（本人的）。 Who may: panel (own).
         *
         *     状态须是：待复审。 Possible while: second-review.
         *
         *     `pass` 转入终审；`return` 退回修改。 `pass` goes on to the final review, `return` back.
         */
        post: operations["intake.secondReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/record-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录审查协商
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         */
        post: operations["intake.recordConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/comment-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回应协商记录
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审；待提案者答复；不予立案。 Possible while: filed, second-review, final-review, awaiting-answer, not-accepted.
         */
        post: operations["intake.commentConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/final-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终审
         * @description 谁可以：提案审查委员会（终审）（本级的）。 Who may: chair (level).
         *
         *     状态须是：待终审。 Possible while: final-review.
         *
         *     `accept` 立案编号，转去办理；`return` 退回修改；`not-accept` 不予立案，按 `forwardTo` 处理。 `accept` numbers it and hands it to those who handle it.
         */
        post: operations["intake.finalReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整分类、改送审查组
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：待复审；待终审。 Possible while: second-review, final-review.
         */
        post: operations["intake.classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 涉密筛查
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审；待提案者答复；草稿；联名中；已立案；不予立案；已撤回；转办；已并案；已联名整合。 Possible while: filed, second-review, final-review, awaiting-answer, drafting, co-signing, accepted, not-accepted, withdrawn, converted, merged, joined.
         */
        post: operations["intake.screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/split-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分建议
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         *
         *     提交时的原文仍保留在旁。 What was filed stays beside it.
         */
        post: operations["intake.splitSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/ask-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预立案征询
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         */
        post: operations["intake.askUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/give-unit-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复预立案征询
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：已提交，待初审；待复审；待终审；待提案者答复；草稿；联名中。 Possible while: filed, second-review, final-review, awaiting-answer, drafting, co-signing.
         */
        post: operations["intake.giveUnitOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 商请转办或撤案
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         *
         *     审查暂停，等第一提案人答复；到期没有答复，不视为同意，审查继续。 The review waits for the lead proposer; silence is no consent.
         */
        post: operations["intake.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/answer-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复商请
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：待提案者答复。 Possible while: awaiting-answer.
         *
         *     同意：转办或撤案随即生效；不同意：审查继续。`words` 可以不填。 A yes takes effect at once, after a no the review goes on. `words` may be left out.
         */
        post: operations["intake.answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/stand-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 坚持原文
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：草稿；联名中。 Possible while: drafting, co-signing.
         *
         *     按原文继续审查。 The review goes on with the text as filed.
         */
        post: operations["intake.standBy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/answer-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 书面答复研究参考
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：不予立案；转办。 Possible while: not-accepted, converted.
         */
        post: operations["intake.answerReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录转送
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: committee (level), chair (level).
         *
         *     状态须是：不予立案；转办；已立案。 Possible while: not-accepted, converted, accepted.
         */
        post: operations["intake.passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/proposals/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案关联的工单
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level), guest (own).
         */
        get: operations["intake.proposalTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/members/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 编入界别和专委会
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.assignMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题征集
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listCalls"];
        put?: never;
        /**
         * 发起选题征集
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.openCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题征集详情
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.callPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-calls/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长征集
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.extendCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-calls/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销征集
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.withdrawCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 征集座谈会
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listMeetings"];
        put?: never;
        /**
         * 记录征集座谈会
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.recordMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 座谈纪要
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.meetingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-meetings/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正座谈纪要
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.amendMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listTopics"];
        put?: never;
        /**
         * 登记选题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.proposeTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题详情
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.topicPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送选题
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、集体提案单位（本人的）。 Who may: unit-handler (unit), unit-leader (unit), collective (own).
         *
         *     征集截止前可以修改、收回。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.submitTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预申报选题
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         */
        post: operations["intake.declareTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改选题
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待整理；预申报。 Possible while: submitted, declared.
         */
        post: operations["intake.reviseTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回选题
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待整理；预申报。 Possible while: submitted, declared.
         */
        post: operations["intake.takeBackTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 编辑选题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待整理；预申报；已入库；已提名重点选题；已定题。 Possible while: submitted, declared, in-pool, nominated, fixed.
         */
        post: operations["intake.editTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/curate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 整理选题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待整理；预申报；已入库。 Possible while: submitted, declared, in-pool.
         *
         *     `take` 列入选题库，可以点单；`merge` 并入另一个；`leave-out` 不列入。 `take` puts it into the pool, where it may be claimed.
         */
        post: operations["intake.curateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/nominate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提名为重点选题
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: committee (level), chair (level).
         *
         *     状态须是：已入库。 Possible while: in-pool.
         */
        post: operations["intake.nominateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记已定题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已入库；已提名重点选题。 Possible while: in-pool, nominated.
         */
        post: operations["intake.fixTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 点单
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）。 Who may: member (level), collective (level).
         *
         *     状态须是：已入库；已提名重点选题；已定题。 Possible while: in-pool, nominated, fixed.
         *
         *     几位委员点同一题时，会提议联名。 Where several claim the same, a joint proposal is offered.
         */
        post: operations["intake.claimTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回点单
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：已入库；已提名重点选题；已定题。 Possible while: in-pool, nominated, fixed.
         */
        post: operations["intake.releaseTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/acknowledge-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 知道了
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：已入库；已提名重点选题；已定题；未采用。 Possible while: in-pool, nominated, fixed, left-out.
         */
        post: operations["intake.acknowledgeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/accept-joint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意联名提出
         * @description 谁可以：委员（本人的）。 Who may: member (own).
         *
         *     状态须是：已入库；已提名重点选题；已定题。 Possible while: in-pool, nominated, fixed.
         */
        post: operations["intake.acceptJoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/decline-joint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 各自提出
         * @description 谁可以：委员（本人的）。 Who may: member (own).
         *
         *     状态须是：已入库；已提名重点选题；已定题。 Possible while: in-pool, nominated, fixed.
         */
        post: operations["intake.declineJoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指导选题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待整理；预申报；已入库；已提名重点选题；已定题。 Possible while: submitted, declared, in-pool, nominated, fixed.
         */
        post: operations["intake.guideTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 请部门协商
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待整理；预申报；已入库；已提名重点选题；已定题。 Possible while: submitted, declared, in-pool, nominated, fixed.
         */
        post: operations["intake.consultUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topics/{id}/advise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复选题协商
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待整理；预申报；已入库；已提名重点选题；已定题。 Possible while: submitted, declared, in-pool, nominated, fixed.
         */
        post: operations["intake.adviseTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定题决定
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listDecisions"];
        put?: never;
        /**
         * 记录主席会议定题
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     所列选题标记为已定题。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.recordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定题决定详情
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.decisionPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题目录
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listCatalogues"];
        put?: never;
        /**
         * 公布选题目录
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.publishCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-catalogues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选题目录的各版本
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.cataloguePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-catalogues/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录中的选题
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.catalogueTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/topic-catalogues/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 比较目录的两个版本
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.compareCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案参考题目（公开）
         * @description 无需登录。 Open to all.
         */
        get: operations["intake.publicTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单条目
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listItems"];
        put?: never;
        /**
         * 列入清单
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     由提案委核过后公布。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.enterListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/my-list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我列入的
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         */
        get: operations["intake.myListItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items-to-publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待公布的条目
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待公布。 Possible while: entered.
         */
        get: operations["intake.itemsToPublish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/two-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两张清单概况
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.twoLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清单条目页
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listItemPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改条目
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待公布。 Possible while: entered.
         */
        post: operations["intake.reviseListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布条目
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待公布。 Possible while: entered.
         */
        post: operations["intake.publishListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/ask-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转请单位回应
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已公布；已有回应。 Possible while: published, answered.
         */
        post: operations["intake.askUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回应关注
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：已公布；已有回应。 Possible while: published, answered.
         */
        post: operations["intake.respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 献计献策
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）。 Who may: member (level), collective (level).
         *
         *     状态须是：已公布；已有回应。 Possible while: published, answered.
         */
        post: operations["intake.answerAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 了结条目
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：已有回应。 Possible while: answered.
         */
        post: operations["intake.closeListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下条目
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level).
         *
         *     状态须是：待公布；已公布；已有回应。 Possible while: entered, published, answered.
         */
        post: operations["intake.withdrawListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 条目的对接
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.matchesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-items/{id}/suggested-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 内容相近的对方条目
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.suggestedMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/likely-list-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可能对上的
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待公布。 Possible while: entered.
         */
        get: operations["intake.likelyMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出对接
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level).
         */
        post: operations["intake.proposeMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对接页
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listMatchPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认对接
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level).
         *
         *     状态须是：待确认。 Possible while: proposed.
         */
        post: operations["intake.confirmMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不对接
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待确认。 Possible while: proposed.
         */
        post: operations["intake.declineMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 知道了
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：不对接；已解除。 Possible while: declined, undone.
         */
        post: operations["intake.acknowledgeMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/list-matches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除对接
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已对接。 Possible while: confirmed.
         */
        post: operations["intake.undoMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.listTickets"];
        put?: never;
        /**
         * 导入工单
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     同一来源、同一编号只收一次，改动过的更新；答复逐张说明结果。 The same reference of a feed is taken once; each row of the answer says what became of it.
         */
        post: operations["intake.importTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单页
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.ticketPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/ticket-clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 相近工单归类
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.clusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/tickets/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联提案
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.linkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/tickets/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除关联
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.unlinkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 活动日历
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listActivities"];
        put?: never;
        /**
         * 发布活动
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.announceActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 到期应安排的季度活动
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待安排。 Possible while: due.
         */
        get: operations["intake.dueActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 活动页
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.activityPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/arrange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 安排活动
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待安排。 Possible while: due.
         */
        post: operations["intake.arrangeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改时间或地点
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：报名中。 Possible while: open.
         */
        post: operations["intake.moveActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消活动
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待安排；报名中。 Possible while: due, open.
         */
        post: operations["intake.cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报名
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）。 Who may: member (level), collective (level).
         *
         *     状态须是：报名中。 Possible while: open.
         */
        post: operations["intake.signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出报名
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：报名中。 Possible while: open.
         */
        post: operations["intake.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/record-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记到场
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：报名中；已举行。 Possible while: open, held.
         */
        post: operations["intake.recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activities/{id}/correct-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正到场登记
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已举行。 Possible while: held.
         */
        post: operations["intake.correctAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/activity-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 安排全年季度通报与听取
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.planQuarters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/duty-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 履职记录
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         */
        get: operations["intake.dutyRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各单位联络员
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listLiaisons"];
        put?: never;
        /**
         * 指定联络员
         * @description 谁可以：承办单位签发人（本单位的）、提案委（初审）（本级的）。 Who may: unit-leader (unit), committee (level).
         */
        post: operations["intake.appointLiaison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位联络员
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.liaisonPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaisons/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销联络员
         * @description 谁可以：承办单位签发人（本单位的）、提案委（初审）（本级的）。 Who may: unit-leader (unit), committee (level).
         *
         *     状态须是：在任。 Possible while: appointed.
         */
        post: operations["intake.endLiaison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaison-threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与联络员的留言
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         */
        get: operations["intake.listThreads"];
        put?: never;
        /**
         * 给联络员留言
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         */
        post: operations["intake.sendToLiaison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaison-threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与联络员的一组留言
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit).
         */
        get: operations["intake.threadPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/liaison-threads/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回复留言
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：待回复；已回复。 Possible while: asked, answered.
         */
        post: operations["intake.answerThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/sector-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 界别“六个一”
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.sectorDuties"];
        put?: never;
        /**
         * 登记已完成
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.tickDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/sector-duty-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正登记
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.untickDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 学习园地
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listReadings"];
        put?: never;
        /**
         * 发布学习材料
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.publishReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/readings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 学习材料
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.readingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/readings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下学习材料
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已发布。 Possible while: published.
         */
        post: operations["intake.withdrawReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 领取防滥用验证
         * @description 无需登录。 Open to all.
         *
         *     在群众填的表单前领取。 Taken before a form that is open to all is sent.
         *
         *     `proof` 这样算：先 `GET /public/challenges` 领取 `challenge`；从 0 试到 `steps`，对每个数用 PBKDF2（SHA-256，`cost` 次迭代，密码是这个数的十进制文字，盐是 `salt` 原文，取 16 字节，写成十六进制），等于 `target` 的就是 `number`；把 `challenge` 的各项加上 `number` 写成一个 JSON，再作 base64，就是 `proof`。一个 `challenge` 只能用一次，过了 `seconds` 秒作废。例子里的 `proof` 只示样子，不能直接使用。 To make `proof`: take a `challenge` from `GET /public/challenges`; for each number from 0 up to `steps` derive 16 bytes by PBKDF2 (SHA-256, `cost` iterations, the number in decimal as password, `salt` as it stands as salt) in hexadecimal; the number whose result is `target` is `number`. Put the fields of `challenge` and `number` into one JSON object and encode that in base64. A challenge is good once and for `seconds` seconds. The `proof` of the example shows its shape only.
         */
        get: operations["intake.formChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 群众反映的线索
         * @description 无需登录。 Open to all.
         */
        get: operations["intake.publicClues"];
        put?: never;
        /**
         * 反映提案线索
         * @description 无需登录。 Open to all.
         *
         *     答复里的回执用来查询进展，请保存。 Keep the receipt of the answer: progress is asked with it.
         *
         *     `proof` 这样算：先 `GET /public/challenges` 领取 `challenge`；从 0 试到 `steps`，对每个数用 PBKDF2（SHA-256，`cost` 次迭代，密码是这个数的十进制文字，盐是 `salt` 原文，取 16 字节，写成十六进制），等于 `target` 的就是 `number`；把 `challenge` 的各项加上 `number` 写成一个 JSON，再作 base64，就是 `proof`。一个 `challenge` 只能用一次，过了 `seconds` 秒作废。例子里的 `proof` 只示样子，不能直接使用。 To make `proof`: take a `challenge` from `GET /public/challenges`; for each number from 0 up to `steps` derive 16 bytes by PBKDF2 (SHA-256, `cost` iterations, the number in decimal as password, `salt` as it stands as salt) in hexadecimal; the number whose result is `target` is `number`. Put the fields of `challenge` and `number` into one JSON object and encode that in base64. A challenge is good once and for `seconds` seconds. The `proof` of the example shows its shape only.
         */
        post: operations["intake.handInClue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/clues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 凭回执号查看办理情况
         * @description 无需登录。 Open to all.
         */
        get: operations["intake.clueByReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 群众线索
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        get: operations["intake.listClues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 群众线索页
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        get: operations["intake.cluePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开线索
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已收到，待审核；已公开；未采用；已采纳。 Possible while: received, published, declined, adopted.
         *
         *     `text` 是公开的文字，不填就公开原文。 `text` is what is shown; without it the original is.
         */
        post: operations["intake.publishClue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不采用
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已收到，待审核；已公开；已采纳。 Possible while: received, published, adopted.
         */
        post: operations["intake.declineClue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采纳为提案
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已公开；已采纳。 Possible while: published, adopted.
         */
        post: operations["intake.adoptClue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录告知
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已收到，待审核；已公开；未采用；已采纳。 Possible while: received, published, declined, adopted.
         */
        post: operations["intake.tellCitizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/clues/{id}/see-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看联系方式
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已收到，待审核；已公开；未采用；已采纳。 Possible while: received, published, declined, adopted.
         *
         *     每查看一次都记录在案。 Every look is recorded.
         */
        post: operations["intake.seeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/discussions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 码上商量
         * @description 无需登录。 Open to all.
         */
        get: operations["intake.publicDiscussion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/discussions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 大家的留言
         * @description 无需登录。 Open to all.
         */
        get: operations["intake.publicComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/discussions/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 参与商量
         * @description 无需登录。 Open to all.
         *
         *     审核通过后才公开。 It is shown once the committee has let it through.
         *
         *     `proof` 这样算：先 `GET /public/challenges` 领取 `challenge`；从 0 试到 `steps`，对每个数用 PBKDF2（SHA-256，`cost` 次迭代，密码是这个数的十进制文字，盐是 `salt` 原文，取 16 字节，写成十六进制），等于 `target` 的就是 `number`；把 `challenge` 的各项加上 `number` 写成一个 JSON，再作 base64，就是 `proof`。一个 `challenge` 只能用一次，过了 `seconds` 秒作废。例子里的 `proof` 只示样子，不能直接使用。 To make `proof`: take a `challenge` from `GET /public/challenges`; for each number from 0 up to `steps` derive 16 bytes by PBKDF2 (SHA-256, `cost` iterations, the number in decimal as password, `salt` as it stands as salt) in hexadecimal; the number whose result is `target` is `number`. Put the fields of `challenge` and `number` into one JSON object and encode that in base64. A challenge is good once and for `seconds` seconds. The `proof` of the example shows its shape only.
         */
        post: operations["intake.sendComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 码上商量
         * @description 谁可以：提案委（初审）（本级的）、委员（本级的）、集体提案单位（本级的）。 Who may: committee (level), member (level), collective (level).
         */
        get: operations["intake.listDiscussions"];
        put?: never;
        /**
         * 发起商量
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     委员提出的，等提案委同意后开放；提案委自己的即时开放。答复里的 `id` 是新一件的编号。 `id` in the answer is that of what has begun.
         */
        post: operations["intake.openDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商量页
         * @description 谁可以：提案委（初审）（本级的）、委员（本级的）、集体提案单位（本级的）。 Who may: committee (level), member (level), collective (level).
         */
        get: operations["intake.discussionPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商量的留言与回应
         * @description 谁可以：提案委（初审）（本级的）、委员（本级的）、集体提案单位（本级的）。 Who may: committee (level), member (level), collective (level).
         */
        get: operations["intake.discussionComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改后再提
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：待提案委同意开放；没有开放。 Possible while: proposed, declined.
         */
        post: operations["intake.reviseDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：待提案委同意开放；没有开放。 Possible while: proposed, declined.
         */
        post: operations["intake.takeBackDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/let-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意开放
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待提案委同意开放。 Possible while: proposed.
         */
        post: operations["intake.letDiscussionOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不开放
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待提案委同意开放。 Possible while: proposed.
         */
        post: operations["intake.declineDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：正在商量；已结束，待公布结果；已公布结果。 Possible while: open, closed, summarised.
         */
        post: operations["intake.takeDownDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/put-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复公开
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已撤下。 Possible while: taken-down.
         */
        post: operations["intake.putBackDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前结束
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     状态须是：正在商量。 Possible while: open.
         */
        post: operations["intake.closeDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/summarise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布商量结果
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     状态须是：正在商量；已结束，待公布结果。 Possible while: open, closed.
         *
         *     公布在商量页上，留言到此为止。 Shown on the page of the discussion, which takes no more comments.
         */
        post: operations["intake.summariseDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/discussions/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         *
         *     状态须是：正在商量；已结束，待公布结果；已公布结果。 Possible while: open, closed, summarised.
         */
        post: operations["intake.adoptDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 留言审核
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        get: operations["intake.listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 留言页
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        get: operations["intake.commentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开留言
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待审核；不公开。 Possible while: received, hidden.
         */
        post: operations["intake.showComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不公开
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：待审核；已公开。 Possible while: received, shown.
         */
        post: operations["intake.hideComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}/hide-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不公开这条回应
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已公开；不公开。 Possible while: shown, hidden.
         */
        post: operations["intake.hideAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}/show-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复这条回应
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已公开；不公开。 Possible while: shown, hidden.
         */
        post: operations["intake.showAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/comments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回应
         * @description 谁可以：提案委（初审）（本级的）、委员（本级的）、集体提案单位（本级的）。 Who may: committee (level), member (level), collective (level).
         *
         *     状态须是：已公开。 Possible while: shown.
         */
        post: operations["intake.answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 社情民意信息
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level).
         */
        get: operations["intake.listBriefs"];
        put?: never;
        /**
         * 反映社情民意
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         */
        post: operations["intake.fileBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 社情民意信息
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level).
         */
        get: operations["intake.briefPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采用
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已提交；留存备查。 Possible while: filed, kept.
         */
        post: operations["intake.adoptBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送或转送
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已提交；已采用；留存备查。 Possible while: filed, adopted, kept.
         */
        post: operations["intake.forwardBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 留存
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已提交。 Possible while: filed.
         */
        post: operations["intake.keepBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/briefs/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转为提案草稿
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：已提交；已采用；已报送或转送；留存备查。 Possible while: filed, adopted, forwarded, kept.
         */
        post: operations["intake.convertBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 履职件数
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、督查室（本级的）。 Who may: member (own), collective (own), committee (level), chair (level), supervision (level).
         */
        get: operations["intake.credits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/precheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 智能预审
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level).
         */
        post: operations["intake.precheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/drafts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入文稿
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         */
        post: operations["intake.importDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/autosaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 正在写的稿子
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         */
        get: operations["intake.listAutosaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/autosaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 正在写的一件
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         */
        get: operations["intake.autosave"];
        put?: never;
        /**
         * 自动保存
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         */
        post: operations["intake.keepTyped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/autosaves/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再保留正在写的稿子
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本人的）。 Who may: member (own), collective (own), committee (own).
         */
        post: operations["intake.discardTyped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结对建议
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         */
        get: operations["intake.partners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/seconding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以附议的提案
         * @description 谁可以：委员（本级的）。 Who may: member (level).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         */
        get: operations["intake.listSeconding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/seconding/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以附议的一件
         * @description 谁可以：委员（本级的）。 Who may: member (level).
         *
         *     状态须是：已提交，待初审；待复审；待终审。 Possible while: filed, second-review, final-review.
         */
        get: operations["intake.secondingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 涉密和个人信息扫描（只作提示）
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、特邀审查员（联合审查）（本人的）。 Who may: committee (level), panel (level), chair (level), guest (own).
         */
        get: operations["intake.scanFiled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/trails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案的来源
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level), guest (own).
         */
        get: operations["intake.trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会前征集漏斗
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.preSessionFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会前提案精选
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.preSessionPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选入会前提案精选
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.selectPreSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移出精选
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：精选中。 Possible while: selecting.
         */
        post: operations["intake.dropPreSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送政府
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：精选中。 Possible while: selecting.
         */
        post: operations["intake.reportPreSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/pre-session/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记入报告
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：精选中；已报送。 Possible while: selecting, reported.
         */
        post: operations["intake.adoptPreSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审查组
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）、特邀审查员（联合审查）（本人的）。 Who may: committee (level), chair (level), panel (own), guest (own).
         */
        get: operations["intake.listPanels"];
        put?: never;
        /**
         * 组建审查组
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.formPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审查组页
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）、特邀审查员（联合审查）（本人的）。 Who may: committee (level), chair (level), panel (own), guest (own).
         */
        get: operations["intake.panelPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整审查组分工
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已组建。 Possible while: formed.
         */
        post: operations["intake.changePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加成员
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已组建。 Possible while: formed.
         */
        post: operations["intake.seatMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}/seat-guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 聘请特邀审查员
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已组建。 Possible while: formed.
         */
        post: operations["intake.seatGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}/unseat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出审查组
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已组建。 Possible while: formed.
         */
        post: operations["intake.unseat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/panels/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销审查组
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         *
         *     状态须是：已组建。 Possible while: formed.
         */
        post: operations["intake.dissolvePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审查情形表
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listReasons"];
        put?: never;
        /**
         * 增加情形
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.addReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reasons/{id}/reword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改情形
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.rewordReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reasons/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用情形
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.retireReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reasons/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复情形
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.reinstateReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reasons/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除情形
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.deleteReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待我审查的提案
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）、特邀审查员（联合审查）（本人的）。 Who may: committee (level), chair (level), panel (own), guest (own).
         */
        get: operations["intake.reviewQueue"];
        put?: never;
        /**
         * 批量审查（逐件记录，逐件给出结果）
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）、特邀审查员（联合审查）（本人的）。 Who may: committee (level), chair (level), panel (own), guest (own).
         */
        post: operations["intake.reviewInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/merge-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 并案与联名整合记录
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: committee (level), panel (level), chair (level).
         */
        get: operations["intake.listMerges"];
        put?: never;
        /**
         * 商请并案或联名整合
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、审查组（复审）（本人的）。 Who may: committee (level), chair (level), panel (own).
         */
        post: operations["intake.proposeMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/merge-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 并案或联名整合
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level).
         */
        get: operations["intake.mergePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案统计
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/similar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与本件相似的提案
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level), supervision (level), guest (own).
         */
        get: operations["intake.similarTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/similar/{id}/side-by-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两件提案对照
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、督查室（本级的）、特邀审查员（联合审查）（本人的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level), supervision (level), guest (own).
         */
        get: operations["intake.sideBySide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找相似提案
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), chair (level).
         *
         *     只有 `title` 必填，其余有多少送多少。 Only `title` must be there. Nothing is recorded.
         */
        post: operations["intake.findSimilar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 反复提交的提案
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.recurring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案总表
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.roll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/roll/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提案总表的件数
         * @description 谁可以：提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["intake.rollCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/hot-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 生成热词
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.drawHotWords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/hot-words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一年的热词
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.hotWordsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/speeches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 大会发言
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["intake.listSpeeches"];
        put?: never;
        /**
         * 登记大会发言
         * @description 谁可以：提案委（初审）（本级的）。 Who may: committee (level).
         */
        post: operations["intake.enterSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 附件的要求
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         */
        get: operations["intake.fileRules"];
        put?: never;
        /**
         * 上传附件
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         */
        post: operations["intake.askUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/files/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验附件
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）。 Who may: member (own), collective (own), committee (level).
         */
        post: operations["intake.confirmUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载附件
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: member (own), collective (own), committee (level), panel (level), chair (level), dispatch (level), supervision (level), unit-handler (unit), unit-leader (unit).
         */
        get: operations["intake.fetchFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承办单位名录
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["assignment.listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的办理事项
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["assignment.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理页
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["assignment.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/pre-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预交办
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：待预交办；拟转上级，待提案者同意。 Possible while: open, hand-up-proposed.
         */
        post: operations["assignment.preAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认领
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：预交办，待认领。 Possible while: pre-assigned.
         */
        post: operations["assignment.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出异议
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：预交办，待认领。 Possible while: pre-assigned.
         */
        post: operations["assignment.object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/arbitrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会商确定承办单位
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：有异议，待会商。 Possible while: objected.
         */
        post: operations["assignment.arbitrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：承办单位已定，待交办。 Possible while: settled.
         */
        post: operations["assignment.dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/propose-hand-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟转上级
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：待预交办。 Possible while: open.
         */
        post: operations["assignment.proposeHandUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/consent-hand-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意转上级
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：拟转上级，待提案者同意。 Possible while: hand-up-proposed.
         */
        post: operations["assignment.consentHandUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/decline-hand-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意转上级
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：拟转上级，待提案者同意。 Possible while: hand-up-proposed.
         */
        post: operations["assignment.declineHandUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：待预交办。 Possible while: open.
         */
        post: operations["assignment.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：已交办，待签收。 Possible while: dispatched.
         */
        post: operations["assignment.signFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/log-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录沟通
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：办理中。 Possible while: in-handling.
         */
        post: operations["assignment.logContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/confirm-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认沟通
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：办理中。 Possible while: in-handling.
         */
        post: operations["assignment.confirmContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出协办意见
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：已交办，待签收；办理中；答复待签发。 Possible while: dispatched, in-handling, drafted.
         */
        post: operations["assignment.giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会签答复
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：答复待签发。 Possible while: drafted.
         */
        post: operations["assignment.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/draft-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟写答复
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         *
         *     状态须是：办理中；答复待签发。 Possible while: in-handling, drafted.
         */
        post: operations["assignment.draftReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发
         * @description 谁可以：承办单位签发人（本单位的）。 Who may: unit-leader (unit).
         *
         *     状态须是：答复待签发。 Possible while: drafted.
         */
        post: operations["assignment.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/cases/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核答复
         * @description 谁可以：督查室（本级的）。 Who may: supervision (level).
         *
         *     状态须是：答复待审核。 Possible while: signed-off.
         */
        post: operations["assignment.audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/dispatch-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量交办记录
         * @description 谁可以：交办单位（本级的）、督查室（本级的）。 Who may: dispatch (level), supervision (level).
         */
        get: operations["assignment.listBatches"];
        put?: never;
        /**
         * 批量交办
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         */
        post: operations["assignment.proposeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/dispatch-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量交办结果
         * @description 谁可以：交办单位（本级的）、督查室（本级的）。 Who may: dispatch (level), supervision (level).
         */
        get: operations["assignment.batchPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对接端点
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、交办单位（本级的）。 Who may: unit-handler (unit), unit-leader (unit), dispatch (level).
         */
        get: operations["assignment.listEndpoints"];
        put?: never;
        /**
         * 登记对接端点
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         */
        post: operations["assignment.registerEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对接端点页
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、交办单位（本级的）。 Who may: unit-handler (unit), unit-leader (unit), dispatch (level).
         */
        get: operations["assignment.endpointPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改对接端点
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：已启用；已停用。 Possible while: on, off.
         */
        post: operations["assignment.changeEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换密钥
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：已启用；已停用。 Possible while: on, off.
         */
        post: operations["assignment.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用对接端点
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：已启用。 Possible while: on.
         */
        post: operations["assignment.disableEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用对接端点
         * @description 谁可以：交办单位（本级的）。 Who may: dispatch (level).
         *
         *     状态须是：已停用。 Possible while: off.
         */
        post: operations["assignment.enableEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推送记录
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、交办单位（本级的）。 Who may: unit-handler (unit), unit-leader (unit), dispatch (level).
         */
        get: operations["assignment.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 来件记录
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、交办单位（本级的）。 Who may: unit-handler (unit), unit-leader (unit), dispatch (level).
         */
        get: operations["assignment.hookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment/endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新推送
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）、交办单位（本级的）。 Who may: unit-handler (unit), unit-leader (unit), dispatch (level).
         *
         *     状态须是：已启用。 Possible while: on.
         */
        post: operations["assignment.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的时限
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["supervision.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 谁可以：承办单位经办人（本单位的）、承办单位签发人（本单位的）。 Who may: unit-handler (unit), unit-leader (unit).
         */
        post: operations["supervision.requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}/decide-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批延期
         * @description 谁可以：督查室（本级的）。 Who may: supervision (level).
         */
        post: operations["supervision.decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停时限
         * @description 谁可以：督查室（本级的）、交办单位（本级的）。 Who may: supervision (level), dispatch (level).
         */
        post: operations["supervision.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复时限
         * @description 谁可以：督查室（本级的）、交办单位（本级的）。 Who may: supervision (level), dispatch (level).
         */
        post: operations["supervision.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通知已阅
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), dispatch (level), supervision (level).
         */
        post: operations["supervision.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的通知
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["supervision.notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/decision-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 决定告知情况
         * @description 谁可以：提案委（初审）（本级的）、提案审查委员会（终审）（本级的）、督查室（本级的）。 Who may: committee (level), chair (level), supervision (level).
         */
        get: operations["supervision.decisionNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/calendar/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布日历
         * @description 谁可以：督查室（本级的）。 Who may: supervision (level).
         */
        post: operations["supervision.publishCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["supervision.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限与督办页
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["supervision.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办台账
         * @description 谁可以：督查室（本级的）、交办单位（本级的）。 Who may: supervision (level), dispatch (level).
         */
        get: operations["supervision.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 立案提案公开目录
         * @description 无需登录。 Open to all.
         */
        get: operations["supervision.catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开的提案
         * @description 无需登录。 Open to all.
         */
        get: operations["supervision.publicPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本级政协与可去的各级门户
         * @description 无需登录。 Open to all.
         */
        get: operations["supervision.level"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 立案提案公开目录（网页）
         * @description 无需登录。 Open to all.
         */
        get: operations["supervision.cataloguePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/catalogue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开的提案（网页）
         * @description 无需登录。 Open to all.
         */
        get: operations["supervision.proposalPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的评价事项
         * @description 谁可以：委员（本级的）、集体提案单位（本级的）、提案委（初审）（本级的）、审查组（复审）（本级的）、特邀审查员（联合审查）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、承办单位经办人（本级的）、承办单位签发人（本级的）、督查室（本级的）。 Who may: member (level), collective (level), committee (level), panel (level), guest (level), chair (level), dispatch (level), unit-handler (level), unit-leader (level), supervision (level).
         */
        get: operations["evaluation.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/verdicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评价页
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）、承办单位经办人（本单位的）、承办单位签发人（本单位的）、提案委（初审）（本级的）、审查组（复审）（本级的）、提案审查委员会（终审）（本级的）、交办单位（本级的）、督查室（本级的）。 Who may: member (own), collective (own), unit-handler (unit), unit-leader (unit), committee (level), panel (level), chair (level), dispatch (level), supervision (level).
         */
        get: operations["evaluation.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/verdicts/{id}/hold-talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录面对面协商
         * @description 谁可以：提案委（初审）（本级的）、督查室（本级的）。 Who may: committee (level), supervision (level).
         *
         *     状态须是：不满意，待协商。 Possible while: talks.
         */
        post: operations["evaluation.holdTalks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/verdicts/{id}/give-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价办理结果
         * @description 谁可以：委员（本人的）、集体提案单位（本人的）。 Who may: member (own), collective (own).
         *
         *     状态须是：待评价。 Possible while: feedback-open.
         */
        post: operations["evaluation.giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Agreement: "agreed" | "partly-agreed" | "not-agreed";
        Answer: {
            suggestion: number;
            disposition: components["schemas"]["Disposition"];
            text: string;
        };
        /** @enum {string} */
        BatchStatus: "waiting" | "dispatched" | "released";
        /** @enum {string} */
        BatchedCaseStatus: "waiting" | "held" | "dispatched" | "refused" | "released";
        /** @enum {string} */
        BriefStatus: "filed" | "adopted" | "forwarded" | "kept" | "converted";
        CasePage: {
            id: string;
            version: number;
            statusText: string;
            timeline: components["schemas"]["TimelineEntry"][];
            acts: string[];
            status: components["schemas"]["CaseStatus"];
            title: string;
            number: number;
            proposers: components["schemas"]["Proposer"][];
            situation: string;
            analysis: string;
            suggestions: components["schemas"]["Suggestion"][];
            suggestedUnits: string[];
            attachments: {
                /** 文件摘要 */
                hash: string;
                /** 文件名 */
                name: string;
                /** 文件类型 */
                type: string;
                /** 大小（字节） */
                bytes: number;
            }[];
            origin?: {
                level: string;
                case: string;
                requirement: string;
                up: boolean;
            };
            handUp?: {
                to: string;
                reason: string;
            };
            takenBack?: {
                unit: string;
                reason: string;
            };
            unit?: string;
            handlingRound: number;
            coHandlers: {
                unit: string;
                opinion?: {
                    text: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
                countersign?: {
                    agreed: boolean;
                    remark: string;
                    by: string;
                };
            }[];
            demand?: string;
            heldBy?: string;
            /** Format: date-time */
            claimBy?: string;
            /** Format: date-time */
            replyBy?: string;
            objection?: {
                unit: string;
                reason: string;
                basis: string;
                proposedUnit: string;
            };
            contacts: components["schemas"]["Contact"][];
            reply?: {
                resultClass: components["schemas"]["ResultClass"];
                letter: string;
                answers: components["schemas"]["Answer"][];
                draftedBy: string;
                signedOffBy?: string;
                auditedBy?: string;
                /** Format: date-time */
                deliveredAt?: string;
            };
        };
        /** @enum {string} */
        CaseStatus: "open" | "hand-up-proposed" | "pre-assigned" | "objected" | "settled" | "dispatched" | "in-handling" | "drafted" | "signed-off" | "delivered" | "concluded" | "sent-back";
        /** @enum {string} */
        ClockName: "pre-assignment" | "claim" | "signature" | "opinion" | "reply" | "feedback" | "talks" | "answer" | "reference" | "passing-on";
        ClockView: {
            clock: components["schemas"]["ClockName"];
            round: number;
            running: boolean;
            paused?: {
                reason: components["schemas"]["PausedFor"];
                note: string;
                /** Format: date-time */
                since: string;
            };
            extensions: number;
            extensionRequest?: {
                reason: string;
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            due: string;
            light: components["schemas"]["Light"];
            daysLeft: number;
            overdue: boolean;
            responsible: components["schemas"]["Responsible"];
            /** Format: date-time */
            stoppedAt?: string;
            explanation: {
                rule: string;
                policyVersion: string;
                calendarVersion: string;
                provisional: boolean;
                setBy?: string;
                moves: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    due: string;
                    /** Format: date-time */
                    at: string;
                    calendar: string;
                    reason: string;
                }[];
                pauses: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                    days: number;
                }[];
                skipped: {
                    /** @enum {string} */
                    kind: "weekend" | "holiday" | "override";
                    days: number;
                    reason?: string;
                    from?: string;
                    to?: string;
                }[];
                worked: {
                    date: string;
                    /** @enum {string} */
                    kind: "make-up" | "override";
                    reason: string;
                }[];
            };
            rungs: {
                name: string;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                firedAt?: string;
            }[];
        };
        /** @enum {string} */
        CollectiveForm: "party" | "peoples-body" | "sector" | "special-committee" | "group";
        /** @enum {string} */
        ConsultationStance: "agrees" | "remarks";
        Contact: {
            contact: number;
            phase: components["schemas"]["ContactPhase"];
            method: components["schemas"]["ContactMethod"];
            handlingRound: number;
            /** Format: date-time */
            at: string;
            place?: string;
            note: string;
            by: string;
            confirmedBy?: string;
            reference?: number;
        };
        /** @enum {string} */
        ContactMethod: "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
        /** @enum {string} */
        ContactPhase: "before" | "during" | "after";
        /** @enum {string} */
        ConversionTarget: "brief" | "opinion-letter" | "unit-reference" | "level-reference";
        /** @enum {string} */
        CreditForm: "proposal" | "brief";
        /** @enum {string} */
        DecisionName: "accepted" | "not-accepted" | "returned" | "requested" | "request-ended" | "converted" | "withdrawn" | "merged" | "joined" | "taken-in" | "reference-answered" | "passed-on" | "restricted" | "unrestricted";
        Delivery: {
            id: string;
            type: components["schemas"]["HookOutName"];
            case: string;
            /** Format: date-time */
            time: string;
            state: components["schemas"]["DeliveryState"];
            reason?: string;
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** Format: date-time */
            nextAt?: string;
        };
        DeliveryAttempt: {
            /** Format: date-time */
            at: string;
            ms: number;
            status?: number;
            error?: string;
            answer?: string;
        };
        /** @enum {string} */
        DeliveryState: "pending" | "delivered" | "exhausted" | "dead";
        Desk: {
            items: components["schemas"]["DeskItem"][];
            next?: string;
        };
        DeskItem: {
            id: string;
            /** @enum {string} */
            list: "todo" | "done" | "initiated";
            title: string;
            number?: number;
            statusText: string;
            /** Format: date-time */
            at: string;
            origin?: string;
            /** @enum {string} */
            about?: "endpoint" | "dispatch-batch" | "list-item" | "list-match" | "liaison-thread" | "topic" | "topic-call" | "activity" | "clue" | "comment" | "discussion" | "merge-group" | "brief";
            /** @constant */
            together?: "dispatch-batch.propose";
            invited?: {
                by: string;
                /** Format: date-time */
                until: string;
            };
            /** @constant */
            former?: true;
            /** Format: date-time */
            until?: string;
            unit?: string;
        };
        /** @enum {string} */
        Disposition: "adopted" | "partly-adopted" | "not-adopted";
        DocketPage: {
            id: string;
            version: number;
            statusText: string;
            timeline: components["schemas"]["TimelineEntry"][];
            acts: string[];
            title: string;
            number?: number;
            unit?: string;
            recurringIn?: {
                year: number;
                session?: string;
            }[];
            clocks: components["schemas"]["ClockView"][];
            notices: {
                notice: number;
                name: components["schemas"]["NoticeName"];
                clock?: components["schemas"]["ClockName"];
                text?: string;
                /** Format: date-time */
                at: string;
                to: string[];
                read: {
                    as: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
        };
        /** @enum {string} */
        DraftBlock: "title" | "situation" | "analysis" | "suggestions" | "whole";
        /** @enum {string} */
        EndorsementRule: "seal" | "leader" | "leader-or-all";
        EndpointPage: {
            id: string;
            version: number;
            statusText: string;
            timeline: components["schemas"]["TimelineEntry"][];
            acts: string[];
            unit: string;
            name: string;
            url: string;
            types: components["schemas"]["HookOutName"][];
            on: boolean;
            offBecause?: string;
            hooksPath: string;
            secrets: {
                id: string;
                /** Format: date-time */
                notBefore: string;
                /** Format: date-time */
                notAfter?: string;
                live: boolean;
            }[];
        };
        EndpointSummary: {
            id: string;
            unit: string;
            name: string;
            url: string;
            types: components["schemas"]["HookOutName"][];
            on: boolean;
        };
        /** @enum {string} */
        FeedbackAnswer: "satisfied" | "basically-satisfied" | "understanding" | "dissatisfied";
        /** @enum {string} */
        FilingSide: "plenary" | "pre-session" | "inter-session";
        /** @enum {string} */
        Forwarding: "unit" | "brief" | "letter" | "none";
        FreshSecret: {
            id: string;
            value: string;
            /** Format: date-time */
            notBefore: string;
        };
        Handling: {
            unit: string;
            resultClass?: components["schemas"]["ResultClass"];
            answers?: {
                suggestion: number;
                disposition: components["schemas"]["Disposition"];
            }[];
            /** Format: date-time */
            at: string;
        };
        HookMessage: {
            id: string;
            /** Format: date-time */
            receivedAt: string;
            state: components["schemas"]["HookState"];
            type?: string;
            case?: string;
            version?: number;
            code?: string;
            detail?: {
                zh: string;
                en: string;
            };
            source?: string;
            allowed?: unknown;
            reason?: string;
        };
        /** @enum {string} */
        HookOutName: "case.pre-assigned" | "case.dispatched" | "reminder.issued" | "case.reopened" | "case.suspended" | "case.resumed" | "case.handed-down" | "case.handed-up" | "contact.confirmed" | "reply.rejected" | "case.concluded" | "signed-for" | "contact.logged" | "reply.returned" | "case.sent-back";
        /** @enum {string} */
        HookState: "pending" | "waiting" | "applied" | "refused" | "dead";
        LedgerItem: {
            id: string;
            title: string;
            number?: number;
            clock: components["schemas"]["ClockName"];
            /** Format: date-time */
            due: string;
            light: components["schemas"]["Light"];
            daysLeft: number;
            overdue: boolean;
            unit?: string;
            reminders: number;
            origin?: string;
        };
        /** @enum {string} */
        Light: "green" | "yellow" | "red" | "grey";
        Member: {
            id: string;
            name: string;
            sector: string;
            committee?: string;
            collective?: string;
            collectiveForm?: components["schemas"]["CollectiveForm"];
            practice?: components["schemas"]["MemberPractice"];
            specialties?: string[];
        };
        /** @enum {string} */
        MemberPractice: "expert" | "practitioner";
        /** @enum {string} */
        MergeAnswer: "waiting" | "agreed" | "declined" | "lapsed" | "impossible";
        /** @enum {string} */
        MergeForm: "merge" | "join";
        /** @enum {string} */
        MergeStatus: "waiting" | "integrating" | "settled" | "released";
        NoticeItem: {
            id: string;
            notice: number;
            title: string;
            number?: number;
            origin?: string;
            name: components["schemas"]["NoticeName"];
            text?: string;
            clock?: components["schemas"]["ClockName"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            due?: string;
            latest: boolean;
            standing: boolean;
            light?: components["schemas"]["Light"];
            daysLeft?: number;
            overdue?: boolean;
            unit?: string;
            read?: {
                by: string;
                /** Format: date-time */
                at: string;
            };
        };
        /** @enum {string} */
        NoticeName: "reminder" | "urging-slip" | "notice-of-supervision" | "circular" | "deadline-passed" | "deadline-moved" | "signing-ended" | "panel-lacking" | "accepted" | "not-accepted" | "returned" | "requested" | "request-ended" | "converted" | "withdrawn" | "merged" | "joined" | "taken-in" | "reference-answered" | "passed-on" | "restricted" | "unrestricted";
        /** @enum {string} */
        PanelStatus: "formed" | "dissolved";
        /** @enum {string} */
        PausedFor: "awaiting-proposer" | "awaiting-higher-level" | "secrecy";
        /** @enum {string} */
        ProposalClass: "economic" | "political" | "cultural" | "social" | "ecological";
        /** @enum {string} */
        ProposalKind: "sole" | "joint" | "collective";
        ProposalPage: {
            id: string;
            version: number;
            statusText: string;
            timeline: components["schemas"]["TimelineEntry"][];
            acts: string[];
            status: components["schemas"]["ProposalStatus"];
            title: string;
            kind: components["schemas"]["ProposalKind"];
            plenary?: boolean;
            number?: number;
            session?: string;
            proposers: components["schemas"]["Proposer"][];
            invitations: {
                member: string;
                name: string;
                /** @enum {string} */
                state: "pending" | "signed" | "declined" | "expired" | "unsigned";
                opinion?: string;
            }[];
            /** Format: date-time */
            signBy?: string;
            situation: string;
            analysis: string;
            suggestions: components["schemas"]["Suggestion"][];
            collectiveForm?: components["schemas"]["CollectiveForm"];
            suggestedUnits: string[];
            suggestedCoUnits: string[];
            attachments: {
                /** 文件摘要 */
                hash: string;
                /** 文件名 */
                name: string;
                /** 文件类型 */
                type: string;
                /** 大小（字节） */
                bytes: number;
            }[];
            /** 来源 */
            origins: {
                /**
                 * 来源类别
                 * @enum {string}
                 */
                kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                /** 来源的编号 */
                id?: string;
                /** 来源的题目 */
                title: string;
            }[];
            consentPublic?: boolean;
            consentReason?: string;
            openToSeconding: boolean;
            seconders: {
                id: string;
                name: string;
                opinion: string;
                /** Format: date-time */
                at: string;
            }[];
            recorded?: {
                by: string;
                /** Format: date-time */
                confirmedAt?: string;
            };
            preSession?: string;
            selection?: {
                /** Format: date-time */
                selectedAt: string;
                passage?: string;
            };
            research: {
                /**
                 * 调研日期
                 * Format: date
                 */
                date: string;
                /** 地点 */
                place: string;
                /** 参加人员 */
                participants: string[];
                /** 调研发现 */
                findings: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            discussions: {
                /**
                 * 讨论日期
                 * Format: date
                 */
                date: string;
                /** 参加人员 */
                participants: string[];
                /** 讨论情况 */
                summary: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            endorsement?: {
                /** 集体研究决定记录 */
                decisionRecord: string;
                /** 盖章页 */
                seal?: {
                    /** 文件摘要 */
                    hash: string;
                    /** 文件名 */
                    name: string;
                    /** 文件类型 */
                    type: string;
                    /** 大小（字节） */
                    bytes: number;
                };
                /**
                 * 签名人
                 * @default []
                 */
                signatories: string[];
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** @enum {string} */
            endorsementNeeded?: "seal" | "leader" | "leader-or-all";
            cultivation?: {
                /** Format: date-time */
                since: string;
                wish: string;
                mentors: {
                    id: string;
                    name: string;
                }[];
                comments: {
                    /** 对哪一部分 */
                    block: components["schemas"]["DraftBlock"];
                    /** 第几条建议 */
                    suggestion?: number;
                    /** 意见 */
                    text: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                    version: number;
                }[];
                meetings: {
                    /**
                     * 评审会日期
                     * Format: date
                     */
                    date: string;
                    /** 地点 */
                    place?: string;
                    /** 参加人员 */
                    participants: string[];
                    /** 评审意见 */
                    opinion: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                }[];
                ended?: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                    reason: string;
                };
            };
            reviews: {
                stage: string;
                outcome: string;
                remark: string;
                reasons?: {
                    code: string;
                    text: string;
                }[];
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            handling?: components["schemas"]["Handling"];
            refusal?: {
                reasons: string[];
                texts: string[];
                explanation: string;
                forwarded?: {
                    to: components["schemas"]["Forwarding"];
                    unit?: string;
                };
            };
            classification?: {
                class: components["schemas"]["ProposalClass"];
                classText: string;
                category?: string;
                categoryText?: string;
            };
            panel?: {
                id: string;
                name: string;
            };
            panelLacking?: boolean;
            restricted?: boolean;
            screening?: {
                secrecy: components["schemas"]["Secrecy"];
                by: string;
                /** Format: date-time */
                at: string;
                answered?: {
                    places: number;
                    why: string;
                };
            };
            secretPlaces?: number;
            opinionsGiven?: number;
            opinions: {
                recommendation: components["schemas"]["Recommendation"];
                reasons: string[];
                remark: string;
                by: string;
                own: boolean;
                /** Format: date-time */
                at: string;
            }[];
            consultations: {
                heldOn: string;
                method: components["schemas"]["ContactMethod"];
                withProposer: boolean;
                units: string[];
                summary: string;
                agreement: components["schemas"]["Agreement"];
                by: string;
                /** Format: date-time */
                at: string;
                comments: {
                    stance: components["schemas"]["ConsultationStance"];
                    words?: string;
                    by: string;
                    own: boolean;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            /** @enum {string} */
            consultationLacking?: "none" | "own-only";
            unitOpinions: {
                unit: string;
                question: string;
                askedBy: string;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                until: string;
                earlierText?: boolean;
                answer?: {
                    stance: components["schemas"]["UnitStance"];
                    opinion: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
            }[];
            filedSuggestions?: string[];
            editedSuggestions?: {
                number: number;
                text: string;
                from: number;
                original?: string;
            }[];
            proposedSplit?: {
                text: string;
                from: number;
            }[];
            request?: {
                kind: components["schemas"]["RequestKind"];
                reasons: {
                    code: string;
                    text: string;
                }[];
                explanation: string;
                by: string;
                /** Format: date-time */
                at: string;
                to?: components["schemas"]["ConversionTarget"];
                unit?: string;
                level?: string;
                group?: string;
                /** Format: date-time */
                answerBy?: string;
                answer?: components["schemas"]["RequestAnswer"];
                words?: string;
                /** Format: date-time */
                answeredAt?: string;
            };
            requests: {
                kind: components["schemas"]["RequestKind"];
                reasons: {
                    code: string;
                    text: string;
                }[];
                explanation: string;
                by: string;
                /** Format: date-time */
                at: string;
                to?: components["schemas"]["ConversionTarget"];
                unit?: string;
                level?: string;
                group?: string;
                /** Format: date-time */
                answerBy?: string;
                answer?: components["schemas"]["RequestAnswer"];
                words?: string;
                /** Format: date-time */
                answeredAt?: string;
            }[];
            notAgreed?: {
                kind: components["schemas"]["RequestKind"];
                count: number;
                limit: number;
            }[];
            /** Format: date-time */
            reviseBy?: string;
            merged: {
                id: string;
                title: string;
                form: components["schemas"]["MergeForm"];
                proposers: components["schemas"]["Proposer"][];
            }[];
            mergedInto?: {
                id: string;
                title: string;
                form: components["schemas"]["MergeForm"];
            };
            converted?: {
                to: components["schemas"]["ConversionTarget"];
                unit?: string;
                level?: string;
                explanation: string;
                /** Format: date-time */
                at: string;
            };
            destination?: {
                to: components["schemas"]["ConversionTarget"];
                unit?: string;
                level?: string;
                answer?: {
                    text: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
                passedOn?: {
                    to: string;
                    on: string;
                    words: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
            };
        };
        /** @enum {string} */
        ProposalStatus: "unconfirmed" | "drafting" | "co-signing" | "filed" | "second-review" | "final-review" | "awaiting-answer" | "accepting" | "accepted" | "not-accepted" | "withdrawn" | "converted" | "merged" | "joined";
        Proposer: {
            id: string;
            name: string;
            collective?: string;
            /** @constant */
            withheld?: true;
        };
        /** @enum {string} */
        ReasonOutcome: "revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept";
        Receipt: {
            id: string;
            version: number;
            /** Format: date-time */
            at: string;
            facts: string[];
        };
        ReceiptWithSecret: {
            id: string;
            version: number;
            /** Format: date-time */
            at: string;
            facts: string[];
            secret?: components["schemas"]["FreshSecret"];
        };
        /** @enum {string} */
        Recommendation: "accept" | "revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept";
        /** @enum {string} */
        RequestAnswer: "agreed" | "declined" | "lapsed" | "released";
        /** @enum {string} */
        RequestKind: "convert" | "withdraw" | "merge" | "join";
        Responsible: {
            unit?: string;
            office?: string;
            persons?: string[];
        };
        /** @enum {string} */
        ResultClass: "A" | "B" | "C" | "D";
        /** @enum {string} */
        SeatKind: "member" | "guest";
        /** @enum {string} */
        Secrecy: "clear" | "secret";
        Suggestion: {
            number: number;
            text: string;
        };
        /** @enum {string} */
        TalksResult: "second-handling" | "explained";
        TimelineEntry: {
            version: number;
            /** Format: date-time */
            at: string;
            type: string;
            text: string;
            by: string;
            automatic?: {
                policy: string;
                version: string;
            };
        };
        /** @enum {string} */
        UnitStance: "can-do" | "can-do-partly" | "not-ours" | "done-already" | "cannot-do";
        /** @enum {string} */
        VerdictOutcome: "satisfied" | "dissatisfied" | "no-feedback";
        VerdictPage: {
            id: string;
            version: number;
            statusText: string;
            timeline: components["schemas"]["TimelineEntry"][];
            acts: string[];
            status: components["schemas"]["VerdictStatus"];
            unit: string;
            resultClass: components["schemas"]["ResultClass"];
            letter: string;
            answers: components["schemas"]["Answer"][];
            round: number;
            talks: {
                round: number;
                result: components["schemas"]["TalksResult"];
                note: string;
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            /** Format: date-time */
            feedbackBy?: string;
            feedback: {
                proposer: components["schemas"]["Proposer"];
                attitude?: components["schemas"]["FeedbackAnswer"];
                answer?: components["schemas"]["FeedbackAnswer"] | "no-feedback";
                remark?: string;
                /** Format: date-time */
                at?: string;
            }[];
            outcome?: components["schemas"]["VerdictOutcome"];
        };
        /** @enum {string} */
        VerdictStatus: "feedback-open" | "talks" | "second-handling" | "closed";
        /** @description RFC 9457. 说明哪里不对、允许什么、现在该做什么。 */
        Problem: {
            /** @description `urn:shangban:problem:<code>` */
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "activity-begun" | "adopted-before" | "already-answered" | "already-invited" | "already-seconded" | "already-taken-over" | "answer-unknown" | "answers-incomplete" | "ask-only" | "asked-enough" | "attended-already" | "autosave-newer" | "autosaves-too-many" | "body-invalid" | "body-too-large" | "body-unreadable" | "bulk-twice" | "calendar-day-past" | "calendar-day-twice" | "calendar-version-used" | "call-answered" | "call-closed" | "call-not-yours" | "call-unknown" | "call-withdrawn" | "call-year" | "case-held" | "case-suspended" | "case-twice" | "case-unknown" | "case-unnamed" | "catalogue-newer" | "catalogue-too-long" | "category-unknown" | "class-unknown" | "clock-paused" | "clock-running" | "clock-unknown" | "closed-before" | "closing-unfit" | "co-signers-missing" | "co-unit-only" | "collective-incomplete" | "collective-only" | "collective-unknown" | "concern-only" | "consent-missing" | "consent-reason-long" | "consent-reason-missing" | "consultation-before" | "consultation-by-decider" | "consultation-missing" | "consultation-none" | "consultation-open" | "consultation-unknown" | "consultation-with-nobody" | "contact-forgotten" | "contact-in-text" | "contact-reaches-nobody" | "contact-unknown" | "contacts-unconfirmed" | "content-type-unsupported" | "countersign-missing" | "cultivation-none" | "date-future" | "decision-missing" | "delegation-unconfirmed" | "delivery-unknown" | "discussion-missing" | "discussion-taken-down" | "draft-incomplete" | "duty-not-entered" | "duty-unknown" | "endpoint-off" | "endpoint-url-missing" | "extension-limit" | "extension-none" | "extension-open" | "feed-unknown" | "feedback-given" | "file-active" | "file-broken" | "file-doubtful" | "file-held" | "file-missing" | "file-not-as-declared" | "file-too-large" | "file-type-refused" | "file-unconfirmed" | "file-unscanned" | "files-too-many" | "has-part-in-text" | "idempotency-key-missing" | "idempotency-key-reused" | "if-match-invalid" | "instant-past" | "internal" | "join-one-lead" | "joined-unsigned" | "joining-joint" | "joint-draft-closed" | "joint-offer-none" | "joint-only" | "judged-before" | "lead-only" | "lead-unit-only" | "lead-unregistered" | "level-foreign" | "level-leads-only" | "level-linked" | "level-unknown" | "liaison-missing" | "link-off" | "list-of-others" | "match-item-gone" | "match-known" | "match-own" | "meeting-unknown" | "member-known" | "member-unknown" | "members-only" | "mentor-of-own" | "mentor-only" | "merge-impossible" | "merged-main" | "merged-unsigned" | "no-level-above" | "no-texts-yet" | "not-accepted-yet" | "not-attended" | "not-begun" | "not-invited" | "not-own-case" | "not-returned" | "not-signed-up" | "not-yet-public" | "not-yours" | "nothing-to-confirm" | "nothing-to-pass-on" | "notice-none" | "opinion-given" | "opinions-missing" | "order-incomplete" | "origin-only" | "origin-unknown" | "own-case" | "own-opinion-first" | "own-proposal" | "own-seconding" | "pair-unfit" | "panel-opinions-missing" | "panel-short" | "panel-unknown" | "passing-on-day" | "plan-made" | "pre-session-chosen" | "pre-session-unchosen" | "pre-session-unfit" | "pre-session-unreported" | "proof-expired" | "proof-spent" | "proof-wrong" | "proposal-twice" | "proposal-unknown" | "query-invalid" | "race-lost" | "reason-known" | "reason-unknown" | "reason-used" | "record-too-large" | "request-answered" | "reviewer-repeated" | "role-missing" | "scan-unanswered" | "screen-main" | "seal-missing" | "seat-known" | "seat-unknown" | "seconding-closed" | "seconding-reviewer" | "secret-kept-in" | "secret-not-accepted" | "sector-unknown" | "signatory-missing" | "signature-missing" | "signature-wrong" | "signed-up-already" | "state-wrong" | "suggestion-dropped" | "suggestion-unknown" | "suggestions-missing" | "suggestions-too-many" | "taken-up" | "target-insecure" | "target-missing" | "target-private" | "text-too-long" | "ticket-ahead" | "ticket-linked" | "ticket-unlinked" | "times-unfit" | "timestamp-new" | "timestamp-old" | "title-length" | "too-long" | "too-many-forms" | "topic-claimed" | "topic-decided" | "topic-not-in-pool" | "topic-same" | "topic-twice" | "topic-unclaimed" | "topic-unknown" | "types-unfit" | "unauthenticated" | "unit-asked" | "unit-asked-already" | "unit-is-asked" | "unit-opinions-awaited" | "unit-same" | "unit-twice" | "unit-unknown" | "unknown" | "until-late" | "until-past" | "uploads-too-many" | "url-invalid" | "version-stale" | "webhook-id-invalid" | "webhook-id-reused" | "window-closed" | "year-over";
            detail: {
                zh: string;
                en: string;
            };
            /** @description 依据：政策项、权限表或规则出处。The rule’s source. */
            source?: string;
            /** @description 允许的内容：状态、代码、时刻、上限等。What would be allowed, as data. */
            allowed?: unknown;
            /** @description 逐项错误。One entry per field; `path` is dotted, `(body)` is the whole. */
            errors?: {
                path: string;
                zh: string;
                en: string;
            }[];
        };
    };
    responses: {
        /** @description - `body-unreadable` 请求正文不是可读的 JSON。 The request body is not readable JSON. */
        Ask400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unauthenticated` 请先登录。 Log in first. */
        Ask401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `call-not-yours` 这次征集不面向您所在的单位类别。 This call does not ask your kind of unit or collective.
         *     - `co-unit-only` 这一步由协办单位来做。 This step is a co-handling unit’s.
         *     - `collective-unknown` 这个账号还没有登记为哪个集体提案单位的账号，请联系提案委。 This account is not registered for a collective yet; ask the committee.
         *     - `has-part-in-text` 您指导过、代录过或者附议过这件提案，或者并入它的提案。按照回避的要求，请由其他人审查。 You have advised on, recorded or seconded this proposal or one that was merged into it; others review it.
         *     - `judged-before` 您已经审查过本件。请由本单位的其他人答复征询。 You have judged this proposal already: somebody else of your unit answers what it was asked.
         *     - `lead-only` 只有第一提案人可以做这一步。 Only the lead proposer can do this.
         *     - `lead-unit-only` 这一步由主办单位来做。 This step is the lead unit’s.
         *     - `level-foreign` 您的账号属于另一级政协，不能在这里办理。 Your account belongs to another level.
         *     - `match-own` 提出对接的一方不能自己确认，请等对方或提案委确认。 Who proposed a match does not confirm it; the other side or the committee does.
         *     - `mentor-only` 培育意见由提案者、导师和提案委提出。 Comments come from the proposer, the mentors and the committee.
         *     - `not-invited` 您没有被邀请联名这件提案。 You were not invited to co-sign.
         *     - `not-yours` 这件事不归您或您的单位办理。 This is not yours, nor your unit’s, to act on.
         *     - `origin-only` 只有交来这件提案的层级可以做这一步。 Only the level that handed the case over may do this.
         *     - `own-proposal` 提案者不能审查自己的提案。 A proposer never reviews the own proposal.
         *     - `reviewer-repeated` 初审、复审、终审须由不同的人进行，您已审查过这件提案。 The three reviews are made by different people; you have reviewed this one.
         *     - `role-missing` 您的身份不能做这件事。 Your role does not allow this.
         *     - `topic-unclaimed` 您没有点这个选题。 You have not claimed this topic.
         *     - `unit-is-asked` 本件正在征询或者征询过您所在的单位。请在单位的答复里提出意见，审查由其他人进行。 Your unit is asked about this proposal: say in its answer what there is to say; others review it.
         */
        Ask403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `not-yet-public` 这一版还没有到公布时间。 This version is not in force yet.
         *     - `seat-unknown` 这个人不在审查组中。 This person has no seat in the panel.
         *     - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id.
         */
        Ask404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `activity-begun` 活动已经开始，不能再退出；没有到场的，不会登记到场。 The activity has begun; nobody leaves any more, and who is not there is not recorded.
         *     - `adopted-before` 这件提案已经记在这里了。 This proposal is recorded here already.
         *     - `already-answered` 您已经答复过了。 You have answered already.
         *     - `already-invited` 受邀委员中有人已在名单上。 One of the members is invited already.
         *     - `already-seconded` 您已经附议过了。 You have seconded it already.
         *     - `already-taken-over` 这件已经接办。 The case has been taken over already.
         *     - `ask-only` 只有问计清单的条目由委员献计献策；关注条目由单位回应。 Only an ask is answered by members; a concern is responded to by units.
         *     - `asked-enough` 同样的商请，提案者已经几次没有同意，到了上限，不再商请。请按原文继续审查。 The proposer has not agreed to the same request as often as it may be made; go on with the review.
         *     - `attended-already` 这些委员都已登记到场，不用再登记。 All of them are recorded as having attended.
         *     - `autosave-newer` 另一台设备上有更新的内容。请先看一看，再决定用哪一份。 Another device has kept something newer; look at it before you overwrite it.
         *     - `autosaves-too-many` 您正在写的稿子已到上限，这一份还没有存到服务器。请把写好的存为草稿，或在“接着写”的列表里删去不要的几份，再继续写。 You have as many texts in hand as are kept, and this one is not. Save some as drafts or discard them, then go on.
         *     - `calendar-version-used` 这个版本名已经用过，请换一个。 This version was used before; take a new one.
         *     - `call-answered` 已经有单位报送选题，不能撤销征集。请先请他们收回，或等它截止。 Topics have been submitted under this call: have them taken back first, or let it close.
         *     - `call-closed` 这次征集已经截止，不再接受报送和修改。请与提案委联系，或等待下一次征集。 This call has closed: nothing is taken or changed any more. Ask the committee, or wait for the next one.
         *     - `call-withdrawn` 这次征集已经撤销，不再接受报送。请看征集列表里有没有新的征集。 This call was withdrawn and takes nothing; see whether there is a new one.
         *     - `case-held` 这件提案正在批量交办中，同批各件确认之前不能另行办理。请稍候刷新。 This case is held by a dispatch batch until all of its cases have answered; reload in a moment.
         *     - `case-suspended` 这件已认定涉密，在本系统暂停办理。请等待提案委复核，或按保密规定在系统外办理。 This case was found to touch a secret and is stopped here; wait for its review, or go on outside as the rules on secrets say.
         *     - `catalogue-newer` 这份目录刚有人公布了新的一版。请先看看新的一版，再决定是否公布。 Somebody has published a newer version of this catalogue; look at it before publishing another.
         *     - `clock-paused` 这个时限已经暂停。 This clock is paused already.
         *     - `clock-running` 这个时限没有暂停。 This clock is not paused.
         *     - `closed-before` 已经结束了，不必再提前结束。 It has closed already.
         *     - `co-signers-missing` 联名提案至少要有一位联名人签名后才能提交。 A joint proposal needs at least one signed co-signer before it is filed.
         *     - `collective-incomplete` 集体提案要先有集体讨论记录，再由集体签章（附集体研究决定记录）才能提交。 A collective proposal is discussed, then endorsed with the record of its decision, before it is filed.
         *     - `concern-only` 只有关注清单的条目由单位回应；问计条目由委员献计献策。 Only a concern is responded to by units; an ask is answered by members.
         *     - `consultation-by-decider` 这件的审查协商是您自己记录的。请由另一位作终审决定，或请另一位审查人员记录一次协商。 You recorded the consultation yourself; somebody else decides, or another reviewer records one.
         *     - `consultation-missing` 还没有审查协商记录。请先与提案者或有关单位协商并记录，再作终审决定。 No review consultation is recorded; consult the proposer or units and record it before the final decision.
         *     - `consultation-none` 没有等待您单位答复的选题协商。 No consultation on this topic waits for your unit.
         *     - `consultation-open` 已请过这个部门，等它答复后可以再请。 This unit has been asked already; ask again after its answer.
         *     - `contact-forgotten` 联系方式已过保存期限，已按规定删除。 The contact was deleted when its retention ended.
         *     - `contacts-unconfirmed` 答复前各环节沟通须经提案者确认。 The contacts the policy asks for must be confirmed by a proposer first.
         *     - `countersign-missing` 协办单位还没有全部会签同意，不能签发。 Not every co-handling unit has countersigned the reply.
         *     - `cultivation-none` 这件提案没有在培育。 This draft is not in cultivation.
         *     - `decision-missing` 还没有主席会议的定题决定，不能标记为已定题。请先记录主席会议决定。 The chairpersons’ meeting has not decided on this topic, so it cannot be fixed. Record its decision first.
         *     - `delegation-unconfirmed` 这件提案由工作人员代录，须先经委员本人确认；本人改过的稿子，也要确认以后才能代为提交。 This draft was recorded by staff; the member confirms it first, and again what they have rewritten.
         *     - `discussion-missing` 签章之前要先有集体讨论的记录，请先“记录集体讨论”。 Record the collective’s discussion before it is endorsed.
         *     - `discussion-taken-down` 这场商量已经关闭，不再收留言和回应。 This discussion was taken down; it takes no comments and no answers.
         *     - `duty-not-entered` 这一项没有登记过，不需要更正。 This duty has not been entered, so that there is nothing to correct.
         *     - `extension-limit` 延期次数已到上限。 This clock has been extended as often as the policy allows.
         *     - `extension-none` 没有等待审批的延期申请。 No extension has been requested.
         *     - `extension-open` 已有一份延期申请等待审批。 A request for extension is waiting already.
         *     - `feedback-given` 您已经评价过了。 You have given your feedback.
         *     - `file-held` 查毒软件认为这个文件不安全，不能使用。请联系提案委。 A scanner has found the file unsafe; it is held. Ask the committee’s office.
         *     - `file-missing` 文件还没有上传完，请重新上传。 The file has not arrived; upload it again.
         *     - `file-unscanned` 这个文件还在查毒，请过几分钟再下载。 The file has not been scanned yet; try again in a few minutes.
         *     - `joined-unsigned` 联名整合的各位联名人须全部签名后才能提交；还有人没有签名。不能整合时可以坚持原文。 Everybody joined signs the integrated text before it is filed; if that fails, stand by your own text.
         *     - `joint-draft-closed` 联名提案已经提交或撤回，不能再加入。请选择“各自提出”，或者与领衔委员商量。 The joint proposal has been filed or withdrawn, and nobody joins it any more; file your own, or talk with its lead.
         *     - `joint-offer-none` 现在没有向您提出的联名提议。 No joint filing is offered to you now.
         *     - `joint-only` 只有联名提案可以邀请联名人，请先把提案形式改为联名。 Only a joint proposal invites co-signers; change its kind first.
         *     - `lead-unregistered` 第一提案人还没有登记在委员名录中，暂不能提交。请联系提案委登记，登记以后再提交；草稿一直保留。 The lead proposer is not on the register of members yet; ask the committee to register them, then file. The draft is kept.
         *     - `level-linked` 与这一层级已经对接，请在原有的对接端点上修改。 This level is linked already; change the endpoint that is there.
         *     - `liaison-missing` 这个单位还没有指定联络员，暂时不能留言。提案委会督促补上。 This unit has named no liaison yet, so that nobody would read the message; the committee sees to it.
         *     - `match-item-gone` 其中一个条目已撤下或了结，不能再确认这项对接。 One of the two items was withdrawn or closed; the match cannot be confirmed any more.
         *     - `match-known` 这两个条目已经提出对接，请打开那项对接确认或查看。 These two items have been matched already; open that match.
         *     - `member-known` 这位委员已经登记。 This member is registered already.
         *     - `mentor-of-own` 导师不能是本件的提案者或者受邀联名的人。请从名单中去掉这些人，另选导师。 A mentor is nobody who stands behind the draft or is asked to sign it: choose others.
         *     - `merge-impossible` 列出的提案现在不能列入：须正在审查、没有另在商请，也不是您自己提出或联名的；集体提案不参加联名整合。请去掉后再商请。 The listed proposals cannot be in it now: each must be under review, asked nothing else, and not your own; a collective’s is not joined.
         *     - `merged-main` 已有提案并入本案，不能再单独转办或撤案。 Others were merged into this proposal; it can no longer be converted or withdrawn alone.
         *     - `merged-unsigned` 已有提案并入本案，修改稿须由并入的提案者全部签名后才能提交；也可以坚持原文。 Others were merged into this proposal: they sign the revised text before it is filed, or stand by the text.
         *     - `no-level-above` 本级没有上级可转。 There is no level above this one.
         *     - `no-texts-yet` 这一年还没有可统计的文本，请在有提案提交或发言登记以后再生成。 There are no texts of that year yet; draw again once proposals are filed or speeches entered.
         *     - `not-accepted-yet` 这件提案还没有立案。立案以后才能写明被它采纳。 The proposal is not accepted yet. That it took something up is told once it is.
         *     - `not-attended` 没有登记过这位委员到场，不用更正。 This member is not recorded as having attended; there is nothing to correct.
         *     - `not-begun` 活动还没有开始，开始以后再登记到场。 The activity has not begun; record attendance once it has.
         *     - `not-own-case` 这件是其他层级交来的，不能再转；不能承办的请退回。 Another level handed this case over: send it back rather than on.
         *     - `not-returned` 这件提案没有被退改，不需要坚持原文。 The proposal was not returned; there is nothing to stand by.
         *     - `not-signed-up` 您没有报名这项活动，不用退出。 You have not signed up for this activity.
         *     - `nothing-to-confirm` 现在没有待确认的代录内容：提案不是代录的，或您已经确认过这一稿。 There is nothing to confirm: it was not recorded for you, or you have confirmed this text.
         *     - `nothing-to-pass-on` 这件没有待转送的去向，或已经转送。 There is nothing to pass on here, or it was passed on already.
         *     - `notice-none` 没有待您阅的这份通知。 There is no such notice for you to read.
         *     - `opinion-given` 您已经给出过审查意见。 You have given your opinion already.
         *     - `opinions-missing` 协办意见还没有到齐，不能拟写答复。 Not every co-handling unit has given its opinion yet.
         *     - `own-case` 这件是本级的提案，无处退回。 The case is this level’s own; there is nobody to send it back to.
         *     - `own-opinion-first` 审查组已有成员给出意见。请先给出您自己的意见，看过各位的意见后再作结论。 Others of the panel have given opinions: give your own first, then conclude.
         *     - `own-seconding` 您是这件提案的提案者或受邀联名人，不用附议。 You are among its proposers or invited co-signers; there is nothing to second.
         *     - `panel-opinions-missing` 给出意见的审查组成员还不够，暂不能作出复审结论。请等其他成员给出意见；组里能审查这件的人不够时，由提案委另派审查组或增加成员。 Too few of the panel have given their opinion to conclude. Wait for the others; where too few of it may judge, the committee sends it to another panel or seats more members.
         *     - `plan-made` 这一年的季度安排已经生成，请在活动日历中逐项安排。 The plan of that year is made; arrange its activities one by one.
         *     - `pre-session-chosen` 有的提案已经在精选名单里。 Some of those chosen are on the list already.
         *     - `pre-session-unchosen` 这件提案不在精选名单里。 This proposal is not on the list.
         *     - `pre-session-unreported` 精选名单还没有报送政府。 The list has not been reported to the government yet.
         *     - `proof-spent` 这次防滥用验证已经用过，请刷新页面后再提交。 This challenge was used for another form; take a new one and send again.
         *     - `race-lost` 同一时刻有别人也在办理，本次操作没有生效，请刷新后重试。 Somebody else acted at the same moment and your command took no effect; reload and try again.
         *     - `reason-known` 情形表里已有这个代码，请换一个，或修改原有情形。 The table has a reason under this code; take another code, or reword the reason.
         *     - `reason-used` 这一情形已被审查决定引用，不能删除；不再使用的请停用。 A decision cites this reason, so it cannot be deleted; retire it instead.
         *     - `request-answered` 这项商请已经答复过了，请等待其他提案者的答复。 This request has been answered; the others of its group are still being asked.
         *     - `screen-main` 这件已并入主案，是同一件事。是否解除涉密，请在主案上复核。 It is one matter with the main proposal it was merged into: find the main one to be no secret.
         *     - `seat-known` 这个人已在审查组中。 This person has a seat in the panel already.
         *     - `seconding-closed` 这件提案不接受附议，或已经审查完了。 This proposal is not open to seconding, or no longer.
         *     - `seconding-reviewer` 您所在的审查组正在审查这件提案，按照回避的要求不能附议。 A panel of which you are a member has it before it; who judges a proposal does not second it.
         *     - `secret-kept-in` 涉密提案不向单位征询、留言或转送，也不与其他提案并案。 A proposal that touches a secret is told to no unit, and merged with no other.
         *     - `secret-not-accepted` 涉密提案不能在本系统立案，只能不予立案，或由提案者撤回。 A proposal that touches a secret is never accepted here; it ends as not accepted or withdrawn.
         *     - `signed-up-already` 您已经报名（或正在候补），不必重复。 You have signed up, or wait in line, already.
         *     - `state-wrong` 现在的状态下不能做这一步。 This step is not possible in the present state.
         *     - `taken-up` 这件已经预交办过，不能再退回，请在本级办理。 The case has been pre-assigned here before and cannot be sent back; handle it here.
         *     - `ticket-linked` 这件工单已经关联这件提案，不必重复。 This ticket is linked with that proposal already.
         *     - `ticket-unlinked` 这件工单没有关联这件提案，不用解除。 The ticket is not linked with this proposal.
         *     - `topic-claimed` 您已经点过这个选题。 You have claimed this topic already.
         *     - `topic-decided` 主席会议已就这个选题作出决定，不能再改题目、内容和来源。确需改动的，请另立选题，再报主席会议研究。 The chairpersons’ meeting has decided on this topic; its words stay. For other words begin another topic and have it decided.
         *     - `topic-not-in-pool` 所选的选题还没有入库，或已并入、未采用，请先整理。 A chosen topic is not in the pool: it is uncurated, merged away or left out. Curate it first.
         *     - `unit-asked` 这些单位就现在的文本已经答复，或者还在答复期限内。请去掉这些单位；期限过后仍未答复的，可以再次征询。 These units have answered about the present text, or still have time to; leave them out, and ask again once their time is over.
         *     - `unit-asked-already` 已经请这个单位回应，不用再请。 This unit has been asked to respond already.
         *     - `unit-opinions-awaited` 预立案征询的单位还没有答复，期限也没有过，请稍候。 Units that were asked have not answered and their time is not over; wait.
         *     - `uploads-too-many` 您已上传而没有用到的附件太多。请先把它们用到提案里，或等它们过期。 You have too many uploads that no proposal cites; use them first or let them expire.
         *     - `window-closed` 期限已过，逾期不再受理。 The window has closed; late acts are refused.
         */
        Ask409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-too-large` 请求正文超过大小上限。 The request body is over the size limit.
         *     - `record-too-large` 内容过多，一次无法记录。请精简或分次提交。 Too much for one decision; shorten it or send it in parts.
         */
        Ask413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `content-type-unsupported` 请求正文必须是 application/json。 Send the body as application/json. */
        Ask415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `answer-unknown` 没有这条回应，或者它已经是这样了。请刷新后再看。 There is no such answer, or it is so already; look again.
         *     - `answers-incomplete` 须对每一条建议逐条答复，且每条只答一次。 Answer each suggestion, once.
         *     - `body-invalid` 有内容不符合要求，请按下列各项改正后再提交。 Some fields are not as the contract says; mend the fields listed and send again.
         *     - `bulk-twice` 一次批量里，同一件提案只能办一次。请去掉重复的，分两次办。 In one request each proposal is dealt with once. Leave out the repeated ones and send them separately.
         *     - `calendar-day-past` 有的日子已经过去太久，不能再改。 A day lies too far in the past to be ruled now.
         *     - `calendar-day-twice` 同一天写了两次，请删去一条。 The same day is listed twice; leave one out.
         *     - `call-unknown` 没有这次选题征集，请从征集页面报送。 There is no such topic call; submit from the page of the call.
         *     - `call-year` 这个年度没有选题工作，请核对年度。 No topics are worked on for that year; check it.
         *     - `case-twice` 同一件提案不能重复选择。 Each case can be chosen once.
         *     - `case-unknown` 所选各件中有的不存在，请刷新后重新选择。 There is no such case among those chosen; reload and choose again.
         *     - `case-unnamed` 反面案例不得署名：请选取材的提案，或填写须隐去的姓名、单位。 A bad case names nobody: choose the proposal it is drawn from, or give the names to be left out.
         *     - `catalogue-too-long` 季度选题参考目录的条数超过上限，请精选后再公布。 The quarterly catalogue is over its limit; choose fewer topics.
         *     - `category-unknown` 本级分类不存在，或者不属于所选的大类。请按列出的分类选择。 The category is not in the level’s scheme, or not in the class chosen; choose from those listed.
         *     - `class-unknown` 本级没有这个结果分类。 This level has no such result class.
         *     - `clock-unknown` 没有这个正在计算的时限。 No such clock is running.
         *     - `closing-unfit` 结束时间须在现在以后，并且不超过本级规定的最长时间。 The closing instant must lie ahead, and not beyond the longest time the level allows.
         *     - `collective-only` 集体提案只能由集体提案单位的账号提交，个人和联名提案由委员提交。 Collective proposals are filed by a collective’s account, sole and joint ones by a member.
         *     - `consent-missing` 还没有选是否同意公开。请在“是否同意公开”里选好，再提交。 Say whether the proposal may be made public (consentPublic) before it is filed.
         *     - `consent-reason-long` 不公开的原因写得太长，请写短一些。 The reason for not publishing is too long; shorten it.
         *     - `consent-reason-missing` 不同意公开时请写明原因。 Say why the proposal should not be public.
         *     - `consultation-before` 协商日期早于本次提交，当时商量的不是现在的文本。提交以前的座谈请记为调研；请就现在的文本协商以后再记录。 The day is before the present text was filed: what was talked over then is research; consult about this text, then record it.
         *     - `consultation-unknown` 没有这次协商记录，请按提案页上的次序填写。 There is no record of such a consultation; give its place in the list on the proposal’s page.
         *     - `consultation-with-nobody` 请写明与谁协商：提案者，或至少一个单位。 Say with whom it was: the proposer, or at least one unit.
         *     - `contact-in-text` 文字中有不能公开的个人信息。请删去后再提交，或者不公开这一条。 The text holds personal data (`allowed.found` says what), which is never published; take it out first.
         *     - `contact-reaches-nobody` 按这个联系方式找不到您。请留一个电话（固定电话带区号更好）、微信或邮箱；工单号、证件号、热线短号都不行。 Nobody is reached by this contact. Give a telephone number, an account or a mail address, not a reference number.
         *     - `contact-unknown` 没有这条沟通记录。 There is no such contact.
         *     - `date-future` 这个日期还没有到，请在会议、讨论、调研或协商进行以后再记录。 This day has not come yet; record a meeting, discussion, research or consultation once it was held.
         *     - `delivery-unknown` 没有这条推送记录。 There is no such delivery at this endpoint.
         *     - `draft-incomplete` 稿子还没有写完，请补上所列的部分再提交。 The draft is not complete; write the blocks listed before filing.
         *     - `duty-unknown` 本级“六个一”中没有这一项，请从所列事项中选择。 The level has no such yearly duty; choose one of those listed.
         *     - `endpoint-url-missing` 请填写对方系统的接收地址；只报送工单的来源系统可以不填。 Give the address at which the system receives; only a feed may leave it out.
         *     - `feed-unknown` 本级没有登记这个工单来源，请从所列来源中选择，或先在本级政策中登记。 This level has no such feed; take one of those listed, or enter it in the policy first.
         *     - `file-active` 文件里有宏、脚本或程序，没有收下。请另存为不含宏的文档或 PDF 再上传。 The file carries macros, scripts or programs; save it without them, or as a PDF.
         *     - `file-broken` 收到的文件与声明的大小或内容不符，请重新上传。 What arrived is not what was announced, in length or content; upload it again.
         *     - `file-doubtful` 文件结构不正常，没有收下。请重新另存或导出后再上传。 The structure of the file is not sound; save or export it anew.
         *     - `file-not-as-declared` 文件内容与它的后缀不符，没有收下。请用相应的软件打开后另存，再上传。 The content is of another type than its name says; open it and save it as what it should be.
         *     - `file-too-large` 文件超过大小上限。请压缩图片或拆分后再上传。 The file is over the size limit; make its pictures smaller or split it.
         *     - `file-type-refused` 不能上传这种文件。请另存为所列的类型之一再上传，文件名的后缀也要相符。 Files of this type are not taken; save it as one of those listed, with the ending that belongs to it.
         *     - `file-unconfirmed` 所引用的附件没有上传成功或已过期，请重新上传后再保存。 A file cited was not confirmed or has expired; upload it again, then save.
         *     - `files-too-many` 附件数超过上限，请合并或删去几个。 There are too many attachments; merge some or take some out.
         *     - `instant-past` 这个时间已经过去，请填以后的时间。 This instant has passed; give a later one.
         *     - `join-one-lead` 联名整合的各件须由不同的委员领衔。同一位委员的几件，请商请并案或合为一件。 What is joined must have different lead proposers; proposals of one lead can be merged instead.
         *     - `joining-joint` 正在联名整合，须为联名提案。不愿整合时可以坚持原文，各件按原文继续审查。 It is being joined with others and stays a joint proposal; stand by your text to leave the joining.
         *     - `level-leads-only` 下级政府只能主办，不能协办；需要其配合的，请商其部门或另行交办。 The government of another level can only be the lead unit, not a co-handler.
         *     - `level-unknown` 没有这一级政协，或者就是本级。请写其他层级的行政区划代码，如 371400。 There is no such level, or it is this one. Name another level by its code.
         *     - `list-of-others` 问计清单由单位列入，关注清单由委员列入。请选另一张清单。 Units enter asks, members enter concerns; choose the other list.
         *     - `meeting-unknown` 没有这次座谈会，请先记录座谈纪要。 There is no such meeting; record its minutes first.
         *     - `member-unknown` 委员名录中没有所填的委员，请核对编号，或先请提案委登记。 A member that is named is not on the register; check the id, or have the committee register them.
         *     - `members-only` 这里只能写委员本人：集体提案单位的账号只提交本单位的集体提案，不能受邀联名、代录或担任导师。请换成委员的账号。 Only members may be named here; a collective’s account files its own proposals and nothing else.
         *     - `order-incomplete` 请把每一位受邀委员都排进去，且各排一次。 Place each invited member, once.
         *     - `origin-unknown` 所填的来源不存在，请重新选择，或只填来源的题目。 There is no such origin; choose again, or give its title only.
         *     - `pair-unfit` 对接须一方是已公布的问计条目，另一方是已公布的关注条目。请重新选择。 A match joins a published ask and a published concern; choose again.
         *     - `panel-short` 这个审查组现在没有人能作出复审结论，或者能给出意见的人不够。请选择别的审查组，或先增加成员。 Nobody of this panel may conclude now, or too few of it may judge; choose another panel, or seat more members.
         *     - `panel-unknown` 没有这个审查组，或者它已撤销。请从审查组名单中选择。 There is no such panel, or it was dissolved; choose from the list of panels.
         *     - `passing-on-day` 转送日期应在作出决定之日到今天之间，请按实际转送的日期填写。 The day lies between the decision and today: give the one on which it was passed on.
         *     - `pre-session-unfit` 所选的有的不是本届次已立案的会前提案，请重新选择。 Some of those chosen are not accepted pre-session proposals of this session.
         *     - `proof-expired` 防滥用验证已过期，请刷新页面后再提交一次，您写的内容还在。 The challenge has expired; take a new one and send again.
         *     - `proof-wrong` 防滥用验证没有通过，请刷新页面后再提交一次，您写的内容还在。 The proof of work does not hold; take a new challenge and send again.
         *     - `proposal-twice` 同一件提案不能重复选择，主案也不能列入并入的各件。 Each proposal can be chosen once, and the main one is not among the others.
         *     - `proposal-unknown` 没有这件提案。 There is no such proposal.
         *     - `reason-unknown` 所选情形不在本级的情形表中，或不适用于这一决定：退改、转办、撤案、并案、不予立案各有各的情形。请从可选的情形中重选。 A reason is not in this level’s table, or not for this outcome. Choose among those that are.
         *     - `scan-unanswered` 扫描提示正文里有疑似涉密的地方。请逐处看过；确认不涉密的，请单独办理，并写明为什么不涉密；拿不准的，请标为涉密。 The scan points at places that may be secret. Look at each; to attest that nothing is secret, say why they are none, one proposal at a time.
         *     - `seal-missing` 这类集体提案须加盖公章，请上传盖章页。 This collective puts its seal; upload the sealed page.
         *     - `sector-unknown` 委员名录中没有这个界别，请从所列界别中选择。 Nobody on the register belongs to this sector; choose one of those listed.
         *     - `signatory-missing` 这类集体提案须由负责人（召集人、组长）或全体成员签名，请填写签名人。 This collective’s leader or all of its members sign; say who has signed.
         *     - `suggestion-dropped` 有的原建议没有拆入任何一条。请逐条对应，不能遗漏。 A suggestion as filed is in none of the edited ones; each must be.
         *     - `suggestion-unknown` 所写的原建议序号不存在。 There is no suggestion of this number.
         *     - `suggestions-missing` 还没有写建议。提案要有具体建议才能提交，请在“建议”里逐条写明。 There is no suggestion yet; write at least one before filing.
         *     - `suggestions-too-many` 建议的条数超过上限，请合并相近的；不是同一件事的，请另写一件提案。 There are too many suggestions; merge what is alike, and put another matter into a proposal of its own.
         *     - `target-insecure` 接收地址须使用 https；只有本级部署文件白名单内的地址可用 http。 The address must be https; http is for addresses in the deployment’s allow-list only.
         *     - `target-missing` 转有关单位的请写明单位，转其他层级的请写明是哪一级政协。 Name the unit or the level it goes to.
         *     - `target-private` 接收地址在内部网络中，且不在本级部署文件的白名单内。 The address is a private one and not in the deployment’s allow-list.
         *     - `text-too-long` 文字超过了字数上限，请精简后再提交。 The text is over the limit; shorten it and send it again.
         *     - `ticket-ahead` 工单的受理时间或更新时间在今天以后，没有收下。请核对日期，改正后再送来。 The ticket was not taken: its feed says it was taken or changed after today. Mend the date and send it again.
         *     - `times-unfit` 结束要晚于开始，报名截止不能晚于开始。请核对时间。 An activity ends after it begins, and sign-up closes no later than it begins; check the times.
         *     - `title-length` 案由的字数不合要求：太短说不清是什么事，太长不便登记。 The title is too short to say what it is about, or too long to be registered.
         *     - `too-long` 案由与正文合计超过字数上限。 Title and body together are over the limit.
         *     - `topic-same` 选题不能并入它自己，请选择另一个。 A topic cannot be merged into itself; choose another.
         *     - `topic-twice` 同一个选题不能重复选择。 Each topic can be chosen once.
         *     - `topic-unknown` 没有这个选题。 There is no such topic.
         *     - `types-unfit` 有的事件不发给这一类对接方，请只选列出的事件。 Some events are not told to this kind of party; choose from those listed.
         *     - `unit-same` 建议的承办单位不能是本单位。 The proposed unit must be another one.
         *     - `unit-twice` 同一个单位不能既是主办又是协办，也不能重复列出。 A unit cannot be lead and co-handler at once, nor listed twice.
         *     - `unit-unknown` 没有这个承办单位。 There is no such unit.
         *     - `until-late` 特邀审查员的权限随会议结束，截止时刻不能晚于规定的最后时刻。请提前，或者不填。 The access of guest reviewers ends with the session; give an instant no later than the latest, or none.
         *     - `until-past` 截止时刻已过，请给出以后的时刻。 The instant has passed; give a later one.
         *     - `url-invalid` 接收地址应为 https:// 开头的完整网址，不含用户名和密码。 Give a whole https:// address without a user name or password.
         *     - `year-over` 这一年的各季度都已过去，不必再作安排。请选今年或明年。 All quarters of that year are over; plan this year or the next.
         */
        Ask422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too-many-forms` 同一网络在一小时内提交得太多了，请过一会儿再来。 Too many forms came from one address within an hour; come back later. */
        Ask429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        Ask500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `link-off` 与这一层级的对接已暂停，请稍后再送。 The link with this level is switched off for now; send it again later. */
        Ask503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-unreadable` 请求正文不是可读的 JSON。 The request body is not readable JSON.
         *     - `idempotency-key-missing` 请在 Idempotency-Key 请求头中给出本次操作的唯一标识（8–64 个字母、数字、- 或 _），重试时沿用同一标识。 Give an Idempotency-Key header of 8 to 64 letters, digits, - or _; repeat it when you retry.
         *     - `if-match-invalid` If-Match 必须是读取时得到的 ETag，例如 "7"。 If-Match must be the ETag you were given, such as "7".
         */
        Command400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unauthenticated` 请先登录。 Log in first. */
        Command401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `call-not-yours` 这次征集不面向您所在的单位类别。 This call does not ask your kind of unit or collective.
         *     - `co-unit-only` 这一步由协办单位来做。 This step is a co-handling unit’s.
         *     - `collective-unknown` 这个账号还没有登记为哪个集体提案单位的账号，请联系提案委。 This account is not registered for a collective yet; ask the committee.
         *     - `has-part-in-text` 您指导过、代录过或者附议过这件提案，或者并入它的提案。按照回避的要求，请由其他人审查。 You have advised on, recorded or seconded this proposal or one that was merged into it; others review it.
         *     - `judged-before` 您已经审查过本件。请由本单位的其他人答复征询。 You have judged this proposal already: somebody else of your unit answers what it was asked.
         *     - `lead-only` 只有第一提案人可以做这一步。 Only the lead proposer can do this.
         *     - `lead-unit-only` 这一步由主办单位来做。 This step is the lead unit’s.
         *     - `level-foreign` 您的账号属于另一级政协，不能在这里办理。 Your account belongs to another level.
         *     - `match-own` 提出对接的一方不能自己确认，请等对方或提案委确认。 Who proposed a match does not confirm it; the other side or the committee does.
         *     - `mentor-only` 培育意见由提案者、导师和提案委提出。 Comments come from the proposer, the mentors and the committee.
         *     - `not-invited` 您没有被邀请联名这件提案。 You were not invited to co-sign.
         *     - `not-yours` 这件事不归您或您的单位办理。 This is not yours, nor your unit’s, to act on.
         *     - `origin-only` 只有交来这件提案的层级可以做这一步。 Only the level that handed the case over may do this.
         *     - `own-proposal` 提案者不能审查自己的提案。 A proposer never reviews the own proposal.
         *     - `reviewer-repeated` 初审、复审、终审须由不同的人进行，您已审查过这件提案。 The three reviews are made by different people; you have reviewed this one.
         *     - `role-missing` 您的身份不能做这件事。 Your role does not allow this.
         *     - `topic-unclaimed` 您没有点这个选题。 You have not claimed this topic.
         *     - `unit-is-asked` 本件正在征询或者征询过您所在的单位。请在单位的答复里提出意见，审查由其他人进行。 Your unit is asked about this proposal: say in its answer what there is to say; others review it.
         */
        Command403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `not-yet-public` 这一版还没有到公布时间。 This version is not in force yet.
         *     - `seat-unknown` 这个人不在审查组中。 This person has no seat in the panel.
         *     - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id.
         */
        Command404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `activity-begun` 活动已经开始，不能再退出；没有到场的，不会登记到场。 The activity has begun; nobody leaves any more, and who is not there is not recorded.
         *     - `adopted-before` 这件提案已经记在这里了。 This proposal is recorded here already.
         *     - `already-answered` 您已经答复过了。 You have answered already.
         *     - `already-invited` 受邀委员中有人已在名单上。 One of the members is invited already.
         *     - `already-seconded` 您已经附议过了。 You have seconded it already.
         *     - `already-taken-over` 这件已经接办。 The case has been taken over already.
         *     - `ask-only` 只有问计清单的条目由委员献计献策；关注条目由单位回应。 Only an ask is answered by members; a concern is responded to by units.
         *     - `asked-enough` 同样的商请，提案者已经几次没有同意，到了上限，不再商请。请按原文继续审查。 The proposer has not agreed to the same request as often as it may be made; go on with the review.
         *     - `attended-already` 这些委员都已登记到场，不用再登记。 All of them are recorded as having attended.
         *     - `autosave-newer` 另一台设备上有更新的内容。请先看一看，再决定用哪一份。 Another device has kept something newer; look at it before you overwrite it.
         *     - `autosaves-too-many` 您正在写的稿子已到上限，这一份还没有存到服务器。请把写好的存为草稿，或在“接着写”的列表里删去不要的几份，再继续写。 You have as many texts in hand as are kept, and this one is not. Save some as drafts or discard them, then go on.
         *     - `calendar-version-used` 这个版本名已经用过，请换一个。 This version was used before; take a new one.
         *     - `call-answered` 已经有单位报送选题，不能撤销征集。请先请他们收回，或等它截止。 Topics have been submitted under this call: have them taken back first, or let it close.
         *     - `call-closed` 这次征集已经截止，不再接受报送和修改。请与提案委联系，或等待下一次征集。 This call has closed: nothing is taken or changed any more. Ask the committee, or wait for the next one.
         *     - `call-withdrawn` 这次征集已经撤销，不再接受报送。请看征集列表里有没有新的征集。 This call was withdrawn and takes nothing; see whether there is a new one.
         *     - `case-held` 这件提案正在批量交办中，同批各件确认之前不能另行办理。请稍候刷新。 This case is held by a dispatch batch until all of its cases have answered; reload in a moment.
         *     - `case-suspended` 这件已认定涉密，在本系统暂停办理。请等待提案委复核，或按保密规定在系统外办理。 This case was found to touch a secret and is stopped here; wait for its review, or go on outside as the rules on secrets say.
         *     - `catalogue-newer` 这份目录刚有人公布了新的一版。请先看看新的一版，再决定是否公布。 Somebody has published a newer version of this catalogue; look at it before publishing another.
         *     - `clock-paused` 这个时限已经暂停。 This clock is paused already.
         *     - `clock-running` 这个时限没有暂停。 This clock is not paused.
         *     - `closed-before` 已经结束了，不必再提前结束。 It has closed already.
         *     - `co-signers-missing` 联名提案至少要有一位联名人签名后才能提交。 A joint proposal needs at least one signed co-signer before it is filed.
         *     - `collective-incomplete` 集体提案要先有集体讨论记录，再由集体签章（附集体研究决定记录）才能提交。 A collective proposal is discussed, then endorsed with the record of its decision, before it is filed.
         *     - `concern-only` 只有关注清单的条目由单位回应；问计条目由委员献计献策。 Only a concern is responded to by units; an ask is answered by members.
         *     - `consultation-by-decider` 这件的审查协商是您自己记录的。请由另一位作终审决定，或请另一位审查人员记录一次协商。 You recorded the consultation yourself; somebody else decides, or another reviewer records one.
         *     - `consultation-missing` 还没有审查协商记录。请先与提案者或有关单位协商并记录，再作终审决定。 No review consultation is recorded; consult the proposer or units and record it before the final decision.
         *     - `consultation-none` 没有等待您单位答复的选题协商。 No consultation on this topic waits for your unit.
         *     - `consultation-open` 已请过这个部门，等它答复后可以再请。 This unit has been asked already; ask again after its answer.
         *     - `contact-forgotten` 联系方式已过保存期限，已按规定删除。 The contact was deleted when its retention ended.
         *     - `contacts-unconfirmed` 答复前各环节沟通须经提案者确认。 The contacts the policy asks for must be confirmed by a proposer first.
         *     - `countersign-missing` 协办单位还没有全部会签同意，不能签发。 Not every co-handling unit has countersigned the reply.
         *     - `cultivation-none` 这件提案没有在培育。 This draft is not in cultivation.
         *     - `decision-missing` 还没有主席会议的定题决定，不能标记为已定题。请先记录主席会议决定。 The chairpersons’ meeting has not decided on this topic, so it cannot be fixed. Record its decision first.
         *     - `delegation-unconfirmed` 这件提案由工作人员代录，须先经委员本人确认；本人改过的稿子，也要确认以后才能代为提交。 This draft was recorded by staff; the member confirms it first, and again what they have rewritten.
         *     - `discussion-missing` 签章之前要先有集体讨论的记录，请先“记录集体讨论”。 Record the collective’s discussion before it is endorsed.
         *     - `discussion-taken-down` 这场商量已经关闭，不再收留言和回应。 This discussion was taken down; it takes no comments and no answers.
         *     - `duty-not-entered` 这一项没有登记过，不需要更正。 This duty has not been entered, so that there is nothing to correct.
         *     - `extension-limit` 延期次数已到上限。 This clock has been extended as often as the policy allows.
         *     - `extension-none` 没有等待审批的延期申请。 No extension has been requested.
         *     - `extension-open` 已有一份延期申请等待审批。 A request for extension is waiting already.
         *     - `feedback-given` 您已经评价过了。 You have given your feedback.
         *     - `file-held` 查毒软件认为这个文件不安全，不能使用。请联系提案委。 A scanner has found the file unsafe; it is held. Ask the committee’s office.
         *     - `file-missing` 文件还没有上传完，请重新上传。 The file has not arrived; upload it again.
         *     - `file-unscanned` 这个文件还在查毒，请过几分钟再下载。 The file has not been scanned yet; try again in a few minutes.
         *     - `joined-unsigned` 联名整合的各位联名人须全部签名后才能提交；还有人没有签名。不能整合时可以坚持原文。 Everybody joined signs the integrated text before it is filed; if that fails, stand by your own text.
         *     - `joint-draft-closed` 联名提案已经提交或撤回，不能再加入。请选择“各自提出”，或者与领衔委员商量。 The joint proposal has been filed or withdrawn, and nobody joins it any more; file your own, or talk with its lead.
         *     - `joint-offer-none` 现在没有向您提出的联名提议。 No joint filing is offered to you now.
         *     - `joint-only` 只有联名提案可以邀请联名人，请先把提案形式改为联名。 Only a joint proposal invites co-signers; change its kind first.
         *     - `lead-unregistered` 第一提案人还没有登记在委员名录中，暂不能提交。请联系提案委登记，登记以后再提交；草稿一直保留。 The lead proposer is not on the register of members yet; ask the committee to register them, then file. The draft is kept.
         *     - `level-linked` 与这一层级已经对接，请在原有的对接端点上修改。 This level is linked already; change the endpoint that is there.
         *     - `liaison-missing` 这个单位还没有指定联络员，暂时不能留言。提案委会督促补上。 This unit has named no liaison yet, so that nobody would read the message; the committee sees to it.
         *     - `match-item-gone` 其中一个条目已撤下或了结，不能再确认这项对接。 One of the two items was withdrawn or closed; the match cannot be confirmed any more.
         *     - `match-known` 这两个条目已经提出对接，请打开那项对接确认或查看。 These two items have been matched already; open that match.
         *     - `member-known` 这位委员已经登记。 This member is registered already.
         *     - `mentor-of-own` 导师不能是本件的提案者或者受邀联名的人。请从名单中去掉这些人，另选导师。 A mentor is nobody who stands behind the draft or is asked to sign it: choose others.
         *     - `merge-impossible` 列出的提案现在不能列入：须正在审查、没有另在商请，也不是您自己提出或联名的；集体提案不参加联名整合。请去掉后再商请。 The listed proposals cannot be in it now: each must be under review, asked nothing else, and not your own; a collective’s is not joined.
         *     - `merged-main` 已有提案并入本案，不能再单独转办或撤案。 Others were merged into this proposal; it can no longer be converted or withdrawn alone.
         *     - `merged-unsigned` 已有提案并入本案，修改稿须由并入的提案者全部签名后才能提交；也可以坚持原文。 Others were merged into this proposal: they sign the revised text before it is filed, or stand by the text.
         *     - `no-level-above` 本级没有上级可转。 There is no level above this one.
         *     - `no-texts-yet` 这一年还没有可统计的文本，请在有提案提交或发言登记以后再生成。 There are no texts of that year yet; draw again once proposals are filed or speeches entered.
         *     - `not-accepted-yet` 这件提案还没有立案。立案以后才能写明被它采纳。 The proposal is not accepted yet. That it took something up is told once it is.
         *     - `not-attended` 没有登记过这位委员到场，不用更正。 This member is not recorded as having attended; there is nothing to correct.
         *     - `not-begun` 活动还没有开始，开始以后再登记到场。 The activity has not begun; record attendance once it has.
         *     - `not-own-case` 这件是其他层级交来的，不能再转；不能承办的请退回。 Another level handed this case over: send it back rather than on.
         *     - `not-returned` 这件提案没有被退改，不需要坚持原文。 The proposal was not returned; there is nothing to stand by.
         *     - `not-signed-up` 您没有报名这项活动，不用退出。 You have not signed up for this activity.
         *     - `nothing-to-confirm` 现在没有待确认的代录内容：提案不是代录的，或您已经确认过这一稿。 There is nothing to confirm: it was not recorded for you, or you have confirmed this text.
         *     - `nothing-to-pass-on` 这件没有待转送的去向，或已经转送。 There is nothing to pass on here, or it was passed on already.
         *     - `notice-none` 没有待您阅的这份通知。 There is no such notice for you to read.
         *     - `opinion-given` 您已经给出过审查意见。 You have given your opinion already.
         *     - `opinions-missing` 协办意见还没有到齐，不能拟写答复。 Not every co-handling unit has given its opinion yet.
         *     - `own-case` 这件是本级的提案，无处退回。 The case is this level’s own; there is nobody to send it back to.
         *     - `own-opinion-first` 审查组已有成员给出意见。请先给出您自己的意见，看过各位的意见后再作结论。 Others of the panel have given opinions: give your own first, then conclude.
         *     - `own-seconding` 您是这件提案的提案者或受邀联名人，不用附议。 You are among its proposers or invited co-signers; there is nothing to second.
         *     - `panel-opinions-missing` 给出意见的审查组成员还不够，暂不能作出复审结论。请等其他成员给出意见；组里能审查这件的人不够时，由提案委另派审查组或增加成员。 Too few of the panel have given their opinion to conclude. Wait for the others; where too few of it may judge, the committee sends it to another panel or seats more members.
         *     - `plan-made` 这一年的季度安排已经生成，请在活动日历中逐项安排。 The plan of that year is made; arrange its activities one by one.
         *     - `pre-session-chosen` 有的提案已经在精选名单里。 Some of those chosen are on the list already.
         *     - `pre-session-unchosen` 这件提案不在精选名单里。 This proposal is not on the list.
         *     - `pre-session-unreported` 精选名单还没有报送政府。 The list has not been reported to the government yet.
         *     - `proof-spent` 这次防滥用验证已经用过，请刷新页面后再提交。 This challenge was used for another form; take a new one and send again.
         *     - `race-lost` 同一时刻有别人也在办理，本次操作没有生效，请刷新后重试。 Somebody else acted at the same moment and your command took no effect; reload and try again.
         *     - `reason-known` 情形表里已有这个代码，请换一个，或修改原有情形。 The table has a reason under this code; take another code, or reword the reason.
         *     - `reason-used` 这一情形已被审查决定引用，不能删除；不再使用的请停用。 A decision cites this reason, so it cannot be deleted; retire it instead.
         *     - `request-answered` 这项商请已经答复过了，请等待其他提案者的答复。 This request has been answered; the others of its group are still being asked.
         *     - `screen-main` 这件已并入主案，是同一件事。是否解除涉密，请在主案上复核。 It is one matter with the main proposal it was merged into: find the main one to be no secret.
         *     - `seat-known` 这个人已在审查组中。 This person has a seat in the panel already.
         *     - `seconding-closed` 这件提案不接受附议，或已经审查完了。 This proposal is not open to seconding, or no longer.
         *     - `seconding-reviewer` 您所在的审查组正在审查这件提案，按照回避的要求不能附议。 A panel of which you are a member has it before it; who judges a proposal does not second it.
         *     - `secret-kept-in` 涉密提案不向单位征询、留言或转送，也不与其他提案并案。 A proposal that touches a secret is told to no unit, and merged with no other.
         *     - `secret-not-accepted` 涉密提案不能在本系统立案，只能不予立案，或由提案者撤回。 A proposal that touches a secret is never accepted here; it ends as not accepted or withdrawn.
         *     - `signed-up-already` 您已经报名（或正在候补），不必重复。 You have signed up, or wait in line, already.
         *     - `state-wrong` 现在的状态下不能做这一步。 This step is not possible in the present state.
         *     - `taken-up` 这件已经预交办过，不能再退回，请在本级办理。 The case has been pre-assigned here before and cannot be sent back; handle it here.
         *     - `ticket-linked` 这件工单已经关联这件提案，不必重复。 This ticket is linked with that proposal already.
         *     - `ticket-unlinked` 这件工单没有关联这件提案，不用解除。 The ticket is not linked with this proposal.
         *     - `topic-claimed` 您已经点过这个选题。 You have claimed this topic already.
         *     - `topic-decided` 主席会议已就这个选题作出决定，不能再改题目、内容和来源。确需改动的，请另立选题，再报主席会议研究。 The chairpersons’ meeting has decided on this topic; its words stay. For other words begin another topic and have it decided.
         *     - `topic-not-in-pool` 所选的选题还没有入库，或已并入、未采用，请先整理。 A chosen topic is not in the pool: it is uncurated, merged away or left out. Curate it first.
         *     - `unit-asked` 这些单位就现在的文本已经答复，或者还在答复期限内。请去掉这些单位；期限过后仍未答复的，可以再次征询。 These units have answered about the present text, or still have time to; leave them out, and ask again once their time is over.
         *     - `unit-asked-already` 已经请这个单位回应，不用再请。 This unit has been asked to respond already.
         *     - `unit-opinions-awaited` 预立案征询的单位还没有答复，期限也没有过，请稍候。 Units that were asked have not answered and their time is not over; wait.
         *     - `uploads-too-many` 您已上传而没有用到的附件太多。请先把它们用到提案里，或等它们过期。 You have too many uploads that no proposal cites; use them first or let them expire.
         *     - `window-closed` 期限已过，逾期不再受理。 The window has closed; late acts are refused.
         */
        Command409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `version-stale` 您看到的不是最新内容：其后又有新的变化。请刷新后再决定。 What you saw has changed since; reload and decide again. */
        Command412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-too-large` 请求正文超过大小上限。 The request body is over the size limit.
         *     - `record-too-large` 内容过多，一次无法记录。请精简或分次提交。 Too much for one decision; shorten it or send it in parts.
         */
        Command413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `content-type-unsupported` 请求正文必须是 application/json。 Send the body as application/json. */
        Command415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `answer-unknown` 没有这条回应，或者它已经是这样了。请刷新后再看。 There is no such answer, or it is so already; look again.
         *     - `answers-incomplete` 须对每一条建议逐条答复，且每条只答一次。 Answer each suggestion, once.
         *     - `body-invalid` 有内容不符合要求，请按下列各项改正后再提交。 Some fields are not as the contract says; mend the fields listed and send again.
         *     - `bulk-twice` 一次批量里，同一件提案只能办一次。请去掉重复的，分两次办。 In one request each proposal is dealt with once. Leave out the repeated ones and send them separately.
         *     - `calendar-day-past` 有的日子已经过去太久，不能再改。 A day lies too far in the past to be ruled now.
         *     - `calendar-day-twice` 同一天写了两次，请删去一条。 The same day is listed twice; leave one out.
         *     - `call-unknown` 没有这次选题征集，请从征集页面报送。 There is no such topic call; submit from the page of the call.
         *     - `call-year` 这个年度没有选题工作，请核对年度。 No topics are worked on for that year; check it.
         *     - `case-twice` 同一件提案不能重复选择。 Each case can be chosen once.
         *     - `case-unknown` 所选各件中有的不存在，请刷新后重新选择。 There is no such case among those chosen; reload and choose again.
         *     - `case-unnamed` 反面案例不得署名：请选取材的提案，或填写须隐去的姓名、单位。 A bad case names nobody: choose the proposal it is drawn from, or give the names to be left out.
         *     - `catalogue-too-long` 季度选题参考目录的条数超过上限，请精选后再公布。 The quarterly catalogue is over its limit; choose fewer topics.
         *     - `category-unknown` 本级分类不存在，或者不属于所选的大类。请按列出的分类选择。 The category is not in the level’s scheme, or not in the class chosen; choose from those listed.
         *     - `class-unknown` 本级没有这个结果分类。 This level has no such result class.
         *     - `clock-unknown` 没有这个正在计算的时限。 No such clock is running.
         *     - `closing-unfit` 结束时间须在现在以后，并且不超过本级规定的最长时间。 The closing instant must lie ahead, and not beyond the longest time the level allows.
         *     - `collective-only` 集体提案只能由集体提案单位的账号提交，个人和联名提案由委员提交。 Collective proposals are filed by a collective’s account, sole and joint ones by a member.
         *     - `consent-missing` 还没有选是否同意公开。请在“是否同意公开”里选好，再提交。 Say whether the proposal may be made public (consentPublic) before it is filed.
         *     - `consent-reason-long` 不公开的原因写得太长，请写短一些。 The reason for not publishing is too long; shorten it.
         *     - `consent-reason-missing` 不同意公开时请写明原因。 Say why the proposal should not be public.
         *     - `consultation-before` 协商日期早于本次提交，当时商量的不是现在的文本。提交以前的座谈请记为调研；请就现在的文本协商以后再记录。 The day is before the present text was filed: what was talked over then is research; consult about this text, then record it.
         *     - `consultation-unknown` 没有这次协商记录，请按提案页上的次序填写。 There is no record of such a consultation; give its place in the list on the proposal’s page.
         *     - `consultation-with-nobody` 请写明与谁协商：提案者，或至少一个单位。 Say with whom it was: the proposer, or at least one unit.
         *     - `contact-in-text` 文字中有不能公开的个人信息。请删去后再提交，或者不公开这一条。 The text holds personal data (`allowed.found` says what), which is never published; take it out first.
         *     - `contact-reaches-nobody` 按这个联系方式找不到您。请留一个电话（固定电话带区号更好）、微信或邮箱；工单号、证件号、热线短号都不行。 Nobody is reached by this contact. Give a telephone number, an account or a mail address, not a reference number.
         *     - `contact-unknown` 没有这条沟通记录。 There is no such contact.
         *     - `date-future` 这个日期还没有到，请在会议、讨论、调研或协商进行以后再记录。 This day has not come yet; record a meeting, discussion, research or consultation once it was held.
         *     - `delivery-unknown` 没有这条推送记录。 There is no such delivery at this endpoint.
         *     - `draft-incomplete` 稿子还没有写完，请补上所列的部分再提交。 The draft is not complete; write the blocks listed before filing.
         *     - `duty-unknown` 本级“六个一”中没有这一项，请从所列事项中选择。 The level has no such yearly duty; choose one of those listed.
         *     - `endpoint-url-missing` 请填写对方系统的接收地址；只报送工单的来源系统可以不填。 Give the address at which the system receives; only a feed may leave it out.
         *     - `feed-unknown` 本级没有登记这个工单来源，请从所列来源中选择，或先在本级政策中登记。 This level has no such feed; take one of those listed, or enter it in the policy first.
         *     - `file-active` 文件里有宏、脚本或程序，没有收下。请另存为不含宏的文档或 PDF 再上传。 The file carries macros, scripts or programs; save it without them, or as a PDF.
         *     - `file-broken` 收到的文件与声明的大小或内容不符，请重新上传。 What arrived is not what was announced, in length or content; upload it again.
         *     - `file-doubtful` 文件结构不正常，没有收下。请重新另存或导出后再上传。 The structure of the file is not sound; save or export it anew.
         *     - `file-not-as-declared` 文件内容与它的后缀不符，没有收下。请用相应的软件打开后另存，再上传。 The content is of another type than its name says; open it and save it as what it should be.
         *     - `file-too-large` 文件超过大小上限。请压缩图片或拆分后再上传。 The file is over the size limit; make its pictures smaller or split it.
         *     - `file-type-refused` 不能上传这种文件。请另存为所列的类型之一再上传，文件名的后缀也要相符。 Files of this type are not taken; save it as one of those listed, with the ending that belongs to it.
         *     - `file-unconfirmed` 所引用的附件没有上传成功或已过期，请重新上传后再保存。 A file cited was not confirmed or has expired; upload it again, then save.
         *     - `files-too-many` 附件数超过上限，请合并或删去几个。 There are too many attachments; merge some or take some out.
         *     - `idempotency-key-reused` 这个 Idempotency-Key 已用于另一个不同的操作，请换一个新的。 This Idempotency-Key was used for a different command; take a new one.
         *     - `instant-past` 这个时间已经过去，请填以后的时间。 This instant has passed; give a later one.
         *     - `join-one-lead` 联名整合的各件须由不同的委员领衔。同一位委员的几件，请商请并案或合为一件。 What is joined must have different lead proposers; proposals of one lead can be merged instead.
         *     - `joining-joint` 正在联名整合，须为联名提案。不愿整合时可以坚持原文，各件按原文继续审查。 It is being joined with others and stays a joint proposal; stand by your text to leave the joining.
         *     - `level-leads-only` 下级政府只能主办，不能协办；需要其配合的，请商其部门或另行交办。 The government of another level can only be the lead unit, not a co-handler.
         *     - `level-unknown` 没有这一级政协，或者就是本级。请写其他层级的行政区划代码，如 371400。 There is no such level, or it is this one. Name another level by its code.
         *     - `list-of-others` 问计清单由单位列入，关注清单由委员列入。请选另一张清单。 Units enter asks, members enter concerns; choose the other list.
         *     - `meeting-unknown` 没有这次座谈会，请先记录座谈纪要。 There is no such meeting; record its minutes first.
         *     - `member-unknown` 委员名录中没有所填的委员，请核对编号，或先请提案委登记。 A member that is named is not on the register; check the id, or have the committee register them.
         *     - `members-only` 这里只能写委员本人：集体提案单位的账号只提交本单位的集体提案，不能受邀联名、代录或担任导师。请换成委员的账号。 Only members may be named here; a collective’s account files its own proposals and nothing else.
         *     - `order-incomplete` 请把每一位受邀委员都排进去，且各排一次。 Place each invited member, once.
         *     - `origin-unknown` 所填的来源不存在，请重新选择，或只填来源的题目。 There is no such origin; choose again, or give its title only.
         *     - `pair-unfit` 对接须一方是已公布的问计条目，另一方是已公布的关注条目。请重新选择。 A match joins a published ask and a published concern; choose again.
         *     - `panel-short` 这个审查组现在没有人能作出复审结论，或者能给出意见的人不够。请选择别的审查组，或先增加成员。 Nobody of this panel may conclude now, or too few of it may judge; choose another panel, or seat more members.
         *     - `panel-unknown` 没有这个审查组，或者它已撤销。请从审查组名单中选择。 There is no such panel, or it was dissolved; choose from the list of panels.
         *     - `passing-on-day` 转送日期应在作出决定之日到今天之间，请按实际转送的日期填写。 The day lies between the decision and today: give the one on which it was passed on.
         *     - `pre-session-unfit` 所选的有的不是本届次已立案的会前提案，请重新选择。 Some of those chosen are not accepted pre-session proposals of this session.
         *     - `proof-expired` 防滥用验证已过期，请刷新页面后再提交一次，您写的内容还在。 The challenge has expired; take a new one and send again.
         *     - `proof-wrong` 防滥用验证没有通过，请刷新页面后再提交一次，您写的内容还在。 The proof of work does not hold; take a new challenge and send again.
         *     - `proposal-twice` 同一件提案不能重复选择，主案也不能列入并入的各件。 Each proposal can be chosen once, and the main one is not among the others.
         *     - `proposal-unknown` 没有这件提案。 There is no such proposal.
         *     - `reason-unknown` 所选情形不在本级的情形表中，或不适用于这一决定：退改、转办、撤案、并案、不予立案各有各的情形。请从可选的情形中重选。 A reason is not in this level’s table, or not for this outcome. Choose among those that are.
         *     - `scan-unanswered` 扫描提示正文里有疑似涉密的地方。请逐处看过；确认不涉密的，请单独办理，并写明为什么不涉密；拿不准的，请标为涉密。 The scan points at places that may be secret. Look at each; to attest that nothing is secret, say why they are none, one proposal at a time.
         *     - `seal-missing` 这类集体提案须加盖公章，请上传盖章页。 This collective puts its seal; upload the sealed page.
         *     - `sector-unknown` 委员名录中没有这个界别，请从所列界别中选择。 Nobody on the register belongs to this sector; choose one of those listed.
         *     - `signatory-missing` 这类集体提案须由负责人（召集人、组长）或全体成员签名，请填写签名人。 This collective’s leader or all of its members sign; say who has signed.
         *     - `suggestion-dropped` 有的原建议没有拆入任何一条。请逐条对应，不能遗漏。 A suggestion as filed is in none of the edited ones; each must be.
         *     - `suggestion-unknown` 所写的原建议序号不存在。 There is no suggestion of this number.
         *     - `suggestions-missing` 还没有写建议。提案要有具体建议才能提交，请在“建议”里逐条写明。 There is no suggestion yet; write at least one before filing.
         *     - `suggestions-too-many` 建议的条数超过上限，请合并相近的；不是同一件事的，请另写一件提案。 There are too many suggestions; merge what is alike, and put another matter into a proposal of its own.
         *     - `target-insecure` 接收地址须使用 https；只有本级部署文件白名单内的地址可用 http。 The address must be https; http is for addresses in the deployment’s allow-list only.
         *     - `target-missing` 转有关单位的请写明单位，转其他层级的请写明是哪一级政协。 Name the unit or the level it goes to.
         *     - `target-private` 接收地址在内部网络中，且不在本级部署文件的白名单内。 The address is a private one and not in the deployment’s allow-list.
         *     - `text-too-long` 文字超过了字数上限，请精简后再提交。 The text is over the limit; shorten it and send it again.
         *     - `ticket-ahead` 工单的受理时间或更新时间在今天以后，没有收下。请核对日期，改正后再送来。 The ticket was not taken: its feed says it was taken or changed after today. Mend the date and send it again.
         *     - `times-unfit` 结束要晚于开始，报名截止不能晚于开始。请核对时间。 An activity ends after it begins, and sign-up closes no later than it begins; check the times.
         *     - `title-length` 案由的字数不合要求：太短说不清是什么事，太长不便登记。 The title is too short to say what it is about, or too long to be registered.
         *     - `too-long` 案由与正文合计超过字数上限。 Title and body together are over the limit.
         *     - `topic-same` 选题不能并入它自己，请选择另一个。 A topic cannot be merged into itself; choose another.
         *     - `topic-twice` 同一个选题不能重复选择。 Each topic can be chosen once.
         *     - `topic-unknown` 没有这个选题。 There is no such topic.
         *     - `types-unfit` 有的事件不发给这一类对接方，请只选列出的事件。 Some events are not told to this kind of party; choose from those listed.
         *     - `unit-same` 建议的承办单位不能是本单位。 The proposed unit must be another one.
         *     - `unit-twice` 同一个单位不能既是主办又是协办，也不能重复列出。 A unit cannot be lead and co-handler at once, nor listed twice.
         *     - `unit-unknown` 没有这个承办单位。 There is no such unit.
         *     - `until-late` 特邀审查员的权限随会议结束，截止时刻不能晚于规定的最后时刻。请提前，或者不填。 The access of guest reviewers ends with the session; give an instant no later than the latest, or none.
         *     - `until-past` 截止时刻已过，请给出以后的时刻。 The instant has passed; give a later one.
         *     - `url-invalid` 接收地址应为 https:// 开头的完整网址，不含用户名和密码。 Give a whole https:// address without a user name or password.
         *     - `year-over` 这一年的各季度都已过去，不必再作安排。请选今年或明年。 All quarters of that year are over; plan this year or the next.
         */
        Command422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too-many-forms` 同一网络在一小时内提交得太多了，请过一会儿再来。 Too many forms came from one address within an hour; come back later. */
        Command429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        Command500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `link-off` 与这一层级的对接已暂停，请稍后再送。 The link with this level is switched off for now; send it again later. */
        Command503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `query-invalid` 查询参数不符合要求，请按下列各项改正。 A query parameter is not as the contract says; mend the parameters listed. */
        Page400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id. */
        Page404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        Page500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description - `query-invalid` 查询参数不符合要求，请按下列各项改正。 A query parameter is not as the contract says; mend the parameters listed. */
        Public400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id. */
        Public404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        Public500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-unreadable` 请求正文不是可读的 JSON。 The request body is not readable JSON.
         *     - `idempotency-key-missing` 请在 Idempotency-Key 请求头中给出本次操作的唯一标识（8–64 个字母、数字、- 或 _），重试时沿用同一标识。 Give an Idempotency-Key header of 8 to 64 letters, digits, - or _; repeat it when you retry.
         *     - `if-match-invalid` If-Match 必须是读取时得到的 ETag，例如 "7"。 If-Match must be the ETag you were given, such as "7".
         */
        PublicCommand400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `call-not-yours` 这次征集不面向您所在的单位类别。 This call does not ask your kind of unit or collective.
         *     - `co-unit-only` 这一步由协办单位来做。 This step is a co-handling unit’s.
         *     - `collective-unknown` 这个账号还没有登记为哪个集体提案单位的账号，请联系提案委。 This account is not registered for a collective yet; ask the committee.
         *     - `has-part-in-text` 您指导过、代录过或者附议过这件提案，或者并入它的提案。按照回避的要求，请由其他人审查。 You have advised on, recorded or seconded this proposal or one that was merged into it; others review it.
         *     - `judged-before` 您已经审查过本件。请由本单位的其他人答复征询。 You have judged this proposal already: somebody else of your unit answers what it was asked.
         *     - `lead-only` 只有第一提案人可以做这一步。 Only the lead proposer can do this.
         *     - `lead-unit-only` 这一步由主办单位来做。 This step is the lead unit’s.
         *     - `match-own` 提出对接的一方不能自己确认，请等对方或提案委确认。 Who proposed a match does not confirm it; the other side or the committee does.
         *     - `mentor-only` 培育意见由提案者、导师和提案委提出。 Comments come from the proposer, the mentors and the committee.
         *     - `not-invited` 您没有被邀请联名这件提案。 You were not invited to co-sign.
         *     - `origin-only` 只有交来这件提案的层级可以做这一步。 Only the level that handed the case over may do this.
         *     - `own-proposal` 提案者不能审查自己的提案。 A proposer never reviews the own proposal.
         *     - `reviewer-repeated` 初审、复审、终审须由不同的人进行，您已审查过这件提案。 The three reviews are made by different people; you have reviewed this one.
         *     - `topic-unclaimed` 您没有点这个选题。 You have not claimed this topic.
         *     - `unit-is-asked` 本件正在征询或者征询过您所在的单位。请在单位的答复里提出意见，审查由其他人进行。 Your unit is asked about this proposal: say in its answer what there is to say; others review it.
         */
        PublicCommand403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `not-yet-public` 这一版还没有到公布时间。 This version is not in force yet.
         *     - `seat-unknown` 这个人不在审查组中。 This person has no seat in the panel.
         *     - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id.
         */
        PublicCommand404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `activity-begun` 活动已经开始，不能再退出；没有到场的，不会登记到场。 The activity has begun; nobody leaves any more, and who is not there is not recorded.
         *     - `adopted-before` 这件提案已经记在这里了。 This proposal is recorded here already.
         *     - `already-answered` 您已经答复过了。 You have answered already.
         *     - `already-invited` 受邀委员中有人已在名单上。 One of the members is invited already.
         *     - `already-seconded` 您已经附议过了。 You have seconded it already.
         *     - `already-taken-over` 这件已经接办。 The case has been taken over already.
         *     - `ask-only` 只有问计清单的条目由委员献计献策；关注条目由单位回应。 Only an ask is answered by members; a concern is responded to by units.
         *     - `asked-enough` 同样的商请，提案者已经几次没有同意，到了上限，不再商请。请按原文继续审查。 The proposer has not agreed to the same request as often as it may be made; go on with the review.
         *     - `attended-already` 这些委员都已登记到场，不用再登记。 All of them are recorded as having attended.
         *     - `autosave-newer` 另一台设备上有更新的内容。请先看一看，再决定用哪一份。 Another device has kept something newer; look at it before you overwrite it.
         *     - `autosaves-too-many` 您正在写的稿子已到上限，这一份还没有存到服务器。请把写好的存为草稿，或在“接着写”的列表里删去不要的几份，再继续写。 You have as many texts in hand as are kept, and this one is not. Save some as drafts or discard them, then go on.
         *     - `calendar-version-used` 这个版本名已经用过，请换一个。 This version was used before; take a new one.
         *     - `call-answered` 已经有单位报送选题，不能撤销征集。请先请他们收回，或等它截止。 Topics have been submitted under this call: have them taken back first, or let it close.
         *     - `call-closed` 这次征集已经截止，不再接受报送和修改。请与提案委联系，或等待下一次征集。 This call has closed: nothing is taken or changed any more. Ask the committee, or wait for the next one.
         *     - `call-withdrawn` 这次征集已经撤销，不再接受报送。请看征集列表里有没有新的征集。 This call was withdrawn and takes nothing; see whether there is a new one.
         *     - `case-held` 这件提案正在批量交办中，同批各件确认之前不能另行办理。请稍候刷新。 This case is held by a dispatch batch until all of its cases have answered; reload in a moment.
         *     - `case-suspended` 这件已认定涉密，在本系统暂停办理。请等待提案委复核，或按保密规定在系统外办理。 This case was found to touch a secret and is stopped here; wait for its review, or go on outside as the rules on secrets say.
         *     - `catalogue-newer` 这份目录刚有人公布了新的一版。请先看看新的一版，再决定是否公布。 Somebody has published a newer version of this catalogue; look at it before publishing another.
         *     - `clock-paused` 这个时限已经暂停。 This clock is paused already.
         *     - `clock-running` 这个时限没有暂停。 This clock is not paused.
         *     - `closed-before` 已经结束了，不必再提前结束。 It has closed already.
         *     - `co-signers-missing` 联名提案至少要有一位联名人签名后才能提交。 A joint proposal needs at least one signed co-signer before it is filed.
         *     - `collective-incomplete` 集体提案要先有集体讨论记录，再由集体签章（附集体研究决定记录）才能提交。 A collective proposal is discussed, then endorsed with the record of its decision, before it is filed.
         *     - `concern-only` 只有关注清单的条目由单位回应；问计条目由委员献计献策。 Only a concern is responded to by units; an ask is answered by members.
         *     - `consultation-by-decider` 这件的审查协商是您自己记录的。请由另一位作终审决定，或请另一位审查人员记录一次协商。 You recorded the consultation yourself; somebody else decides, or another reviewer records one.
         *     - `consultation-missing` 还没有审查协商记录。请先与提案者或有关单位协商并记录，再作终审决定。 No review consultation is recorded; consult the proposer or units and record it before the final decision.
         *     - `consultation-none` 没有等待您单位答复的选题协商。 No consultation on this topic waits for your unit.
         *     - `consultation-open` 已请过这个部门，等它答复后可以再请。 This unit has been asked already; ask again after its answer.
         *     - `contact-forgotten` 联系方式已过保存期限，已按规定删除。 The contact was deleted when its retention ended.
         *     - `contacts-unconfirmed` 答复前各环节沟通须经提案者确认。 The contacts the policy asks for must be confirmed by a proposer first.
         *     - `countersign-missing` 协办单位还没有全部会签同意，不能签发。 Not every co-handling unit has countersigned the reply.
         *     - `cultivation-none` 这件提案没有在培育。 This draft is not in cultivation.
         *     - `decision-missing` 还没有主席会议的定题决定，不能标记为已定题。请先记录主席会议决定。 The chairpersons’ meeting has not decided on this topic, so it cannot be fixed. Record its decision first.
         *     - `delegation-unconfirmed` 这件提案由工作人员代录，须先经委员本人确认；本人改过的稿子，也要确认以后才能代为提交。 This draft was recorded by staff; the member confirms it first, and again what they have rewritten.
         *     - `discussion-missing` 签章之前要先有集体讨论的记录，请先“记录集体讨论”。 Record the collective’s discussion before it is endorsed.
         *     - `discussion-taken-down` 这场商量已经关闭，不再收留言和回应。 This discussion was taken down; it takes no comments and no answers.
         *     - `duty-not-entered` 这一项没有登记过，不需要更正。 This duty has not been entered, so that there is nothing to correct.
         *     - `extension-limit` 延期次数已到上限。 This clock has been extended as often as the policy allows.
         *     - `extension-none` 没有等待审批的延期申请。 No extension has been requested.
         *     - `extension-open` 已有一份延期申请等待审批。 A request for extension is waiting already.
         *     - `feedback-given` 您已经评价过了。 You have given your feedback.
         *     - `file-held` 查毒软件认为这个文件不安全，不能使用。请联系提案委。 A scanner has found the file unsafe; it is held. Ask the committee’s office.
         *     - `file-missing` 文件还没有上传完，请重新上传。 The file has not arrived; upload it again.
         *     - `file-unscanned` 这个文件还在查毒，请过几分钟再下载。 The file has not been scanned yet; try again in a few minutes.
         *     - `joined-unsigned` 联名整合的各位联名人须全部签名后才能提交；还有人没有签名。不能整合时可以坚持原文。 Everybody joined signs the integrated text before it is filed; if that fails, stand by your own text.
         *     - `joint-draft-closed` 联名提案已经提交或撤回，不能再加入。请选择“各自提出”，或者与领衔委员商量。 The joint proposal has been filed or withdrawn, and nobody joins it any more; file your own, or talk with its lead.
         *     - `joint-offer-none` 现在没有向您提出的联名提议。 No joint filing is offered to you now.
         *     - `joint-only` 只有联名提案可以邀请联名人，请先把提案形式改为联名。 Only a joint proposal invites co-signers; change its kind first.
         *     - `lead-unregistered` 第一提案人还没有登记在委员名录中，暂不能提交。请联系提案委登记，登记以后再提交；草稿一直保留。 The lead proposer is not on the register of members yet; ask the committee to register them, then file. The draft is kept.
         *     - `level-linked` 与这一层级已经对接，请在原有的对接端点上修改。 This level is linked already; change the endpoint that is there.
         *     - `liaison-missing` 这个单位还没有指定联络员，暂时不能留言。提案委会督促补上。 This unit has named no liaison yet, so that nobody would read the message; the committee sees to it.
         *     - `match-item-gone` 其中一个条目已撤下或了结，不能再确认这项对接。 One of the two items was withdrawn or closed; the match cannot be confirmed any more.
         *     - `match-known` 这两个条目已经提出对接，请打开那项对接确认或查看。 These two items have been matched already; open that match.
         *     - `member-known` 这位委员已经登记。 This member is registered already.
         *     - `mentor-of-own` 导师不能是本件的提案者或者受邀联名的人。请从名单中去掉这些人，另选导师。 A mentor is nobody who stands behind the draft or is asked to sign it: choose others.
         *     - `merge-impossible` 列出的提案现在不能列入：须正在审查、没有另在商请，也不是您自己提出或联名的；集体提案不参加联名整合。请去掉后再商请。 The listed proposals cannot be in it now: each must be under review, asked nothing else, and not your own; a collective’s is not joined.
         *     - `merged-main` 已有提案并入本案，不能再单独转办或撤案。 Others were merged into this proposal; it can no longer be converted or withdrawn alone.
         *     - `merged-unsigned` 已有提案并入本案，修改稿须由并入的提案者全部签名后才能提交；也可以坚持原文。 Others were merged into this proposal: they sign the revised text before it is filed, or stand by the text.
         *     - `no-level-above` 本级没有上级可转。 There is no level above this one.
         *     - `no-texts-yet` 这一年还没有可统计的文本，请在有提案提交或发言登记以后再生成。 There are no texts of that year yet; draw again once proposals are filed or speeches entered.
         *     - `not-accepted-yet` 这件提案还没有立案。立案以后才能写明被它采纳。 The proposal is not accepted yet. That it took something up is told once it is.
         *     - `not-attended` 没有登记过这位委员到场，不用更正。 This member is not recorded as having attended; there is nothing to correct.
         *     - `not-begun` 活动还没有开始，开始以后再登记到场。 The activity has not begun; record attendance once it has.
         *     - `not-own-case` 这件是其他层级交来的，不能再转；不能承办的请退回。 Another level handed this case over: send it back rather than on.
         *     - `not-returned` 这件提案没有被退改，不需要坚持原文。 The proposal was not returned; there is nothing to stand by.
         *     - `not-signed-up` 您没有报名这项活动，不用退出。 You have not signed up for this activity.
         *     - `nothing-to-confirm` 现在没有待确认的代录内容：提案不是代录的，或您已经确认过这一稿。 There is nothing to confirm: it was not recorded for you, or you have confirmed this text.
         *     - `nothing-to-pass-on` 这件没有待转送的去向，或已经转送。 There is nothing to pass on here, or it was passed on already.
         *     - `notice-none` 没有待您阅的这份通知。 There is no such notice for you to read.
         *     - `opinion-given` 您已经给出过审查意见。 You have given your opinion already.
         *     - `opinions-missing` 协办意见还没有到齐，不能拟写答复。 Not every co-handling unit has given its opinion yet.
         *     - `own-case` 这件是本级的提案，无处退回。 The case is this level’s own; there is nobody to send it back to.
         *     - `own-opinion-first` 审查组已有成员给出意见。请先给出您自己的意见，看过各位的意见后再作结论。 Others of the panel have given opinions: give your own first, then conclude.
         *     - `own-seconding` 您是这件提案的提案者或受邀联名人，不用附议。 You are among its proposers or invited co-signers; there is nothing to second.
         *     - `panel-opinions-missing` 给出意见的审查组成员还不够，暂不能作出复审结论。请等其他成员给出意见；组里能审查这件的人不够时，由提案委另派审查组或增加成员。 Too few of the panel have given their opinion to conclude. Wait for the others; where too few of it may judge, the committee sends it to another panel or seats more members.
         *     - `plan-made` 这一年的季度安排已经生成，请在活动日历中逐项安排。 The plan of that year is made; arrange its activities one by one.
         *     - `pre-session-chosen` 有的提案已经在精选名单里。 Some of those chosen are on the list already.
         *     - `pre-session-unchosen` 这件提案不在精选名单里。 This proposal is not on the list.
         *     - `pre-session-unreported` 精选名单还没有报送政府。 The list has not been reported to the government yet.
         *     - `proof-spent` 这次防滥用验证已经用过，请刷新页面后再提交。 This challenge was used for another form; take a new one and send again.
         *     - `race-lost` 同一时刻有别人也在办理，本次操作没有生效，请刷新后重试。 Somebody else acted at the same moment and your command took no effect; reload and try again.
         *     - `reason-known` 情形表里已有这个代码，请换一个，或修改原有情形。 The table has a reason under this code; take another code, or reword the reason.
         *     - `reason-used` 这一情形已被审查决定引用，不能删除；不再使用的请停用。 A decision cites this reason, so it cannot be deleted; retire it instead.
         *     - `request-answered` 这项商请已经答复过了，请等待其他提案者的答复。 This request has been answered; the others of its group are still being asked.
         *     - `screen-main` 这件已并入主案，是同一件事。是否解除涉密，请在主案上复核。 It is one matter with the main proposal it was merged into: find the main one to be no secret.
         *     - `seat-known` 这个人已在审查组中。 This person has a seat in the panel already.
         *     - `seconding-closed` 这件提案不接受附议，或已经审查完了。 This proposal is not open to seconding, or no longer.
         *     - `seconding-reviewer` 您所在的审查组正在审查这件提案，按照回避的要求不能附议。 A panel of which you are a member has it before it; who judges a proposal does not second it.
         *     - `secret-kept-in` 涉密提案不向单位征询、留言或转送，也不与其他提案并案。 A proposal that touches a secret is told to no unit, and merged with no other.
         *     - `secret-not-accepted` 涉密提案不能在本系统立案，只能不予立案，或由提案者撤回。 A proposal that touches a secret is never accepted here; it ends as not accepted or withdrawn.
         *     - `signed-up-already` 您已经报名（或正在候补），不必重复。 You have signed up, or wait in line, already.
         *     - `state-wrong` 现在的状态下不能做这一步。 This step is not possible in the present state.
         *     - `taken-up` 这件已经预交办过，不能再退回，请在本级办理。 The case has been pre-assigned here before and cannot be sent back; handle it here.
         *     - `ticket-linked` 这件工单已经关联这件提案，不必重复。 This ticket is linked with that proposal already.
         *     - `ticket-unlinked` 这件工单没有关联这件提案，不用解除。 The ticket is not linked with this proposal.
         *     - `topic-claimed` 您已经点过这个选题。 You have claimed this topic already.
         *     - `topic-decided` 主席会议已就这个选题作出决定，不能再改题目、内容和来源。确需改动的，请另立选题，再报主席会议研究。 The chairpersons’ meeting has decided on this topic; its words stay. For other words begin another topic and have it decided.
         *     - `topic-not-in-pool` 所选的选题还没有入库，或已并入、未采用，请先整理。 A chosen topic is not in the pool: it is uncurated, merged away or left out. Curate it first.
         *     - `unit-asked` 这些单位就现在的文本已经答复，或者还在答复期限内。请去掉这些单位；期限过后仍未答复的，可以再次征询。 These units have answered about the present text, or still have time to; leave them out, and ask again once their time is over.
         *     - `unit-asked-already` 已经请这个单位回应，不用再请。 This unit has been asked to respond already.
         *     - `unit-opinions-awaited` 预立案征询的单位还没有答复，期限也没有过，请稍候。 Units that were asked have not answered and their time is not over; wait.
         *     - `uploads-too-many` 您已上传而没有用到的附件太多。请先把它们用到提案里，或等它们过期。 You have too many uploads that no proposal cites; use them first or let them expire.
         *     - `window-closed` 期限已过，逾期不再受理。 The window has closed; late acts are refused.
         */
        PublicCommand409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `version-stale` 您看到的不是最新内容：其后又有新的变化。请刷新后再决定。 What you saw has changed since; reload and decide again. */
        PublicCommand412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `body-too-large` 请求正文超过大小上限。 The request body is over the size limit.
         *     - `record-too-large` 内容过多，一次无法记录。请精简或分次提交。 Too much for one decision; shorten it or send it in parts.
         */
        PublicCommand413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `content-type-unsupported` 请求正文必须是 application/json。 Send the body as application/json. */
        PublicCommand415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `answer-unknown` 没有这条回应，或者它已经是这样了。请刷新后再看。 There is no such answer, or it is so already; look again.
         *     - `answers-incomplete` 须对每一条建议逐条答复，且每条只答一次。 Answer each suggestion, once.
         *     - `body-invalid` 有内容不符合要求，请按下列各项改正后再提交。 Some fields are not as the contract says; mend the fields listed and send again.
         *     - `bulk-twice` 一次批量里，同一件提案只能办一次。请去掉重复的，分两次办。 In one request each proposal is dealt with once. Leave out the repeated ones and send them separately.
         *     - `calendar-day-past` 有的日子已经过去太久，不能再改。 A day lies too far in the past to be ruled now.
         *     - `calendar-day-twice` 同一天写了两次，请删去一条。 The same day is listed twice; leave one out.
         *     - `call-unknown` 没有这次选题征集，请从征集页面报送。 There is no such topic call; submit from the page of the call.
         *     - `call-year` 这个年度没有选题工作，请核对年度。 No topics are worked on for that year; check it.
         *     - `case-twice` 同一件提案不能重复选择。 Each case can be chosen once.
         *     - `case-unknown` 所选各件中有的不存在，请刷新后重新选择。 There is no such case among those chosen; reload and choose again.
         *     - `case-unnamed` 反面案例不得署名：请选取材的提案，或填写须隐去的姓名、单位。 A bad case names nobody: choose the proposal it is drawn from, or give the names to be left out.
         *     - `catalogue-too-long` 季度选题参考目录的条数超过上限，请精选后再公布。 The quarterly catalogue is over its limit; choose fewer topics.
         *     - `category-unknown` 本级分类不存在，或者不属于所选的大类。请按列出的分类选择。 The category is not in the level’s scheme, or not in the class chosen; choose from those listed.
         *     - `class-unknown` 本级没有这个结果分类。 This level has no such result class.
         *     - `clock-unknown` 没有这个正在计算的时限。 No such clock is running.
         *     - `closing-unfit` 结束时间须在现在以后，并且不超过本级规定的最长时间。 The closing instant must lie ahead, and not beyond the longest time the level allows.
         *     - `collective-only` 集体提案只能由集体提案单位的账号提交，个人和联名提案由委员提交。 Collective proposals are filed by a collective’s account, sole and joint ones by a member.
         *     - `consent-missing` 还没有选是否同意公开。请在“是否同意公开”里选好，再提交。 Say whether the proposal may be made public (consentPublic) before it is filed.
         *     - `consent-reason-long` 不公开的原因写得太长，请写短一些。 The reason for not publishing is too long; shorten it.
         *     - `consent-reason-missing` 不同意公开时请写明原因。 Say why the proposal should not be public.
         *     - `consultation-before` 协商日期早于本次提交，当时商量的不是现在的文本。提交以前的座谈请记为调研；请就现在的文本协商以后再记录。 The day is before the present text was filed: what was talked over then is research; consult about this text, then record it.
         *     - `consultation-unknown` 没有这次协商记录，请按提案页上的次序填写。 There is no record of such a consultation; give its place in the list on the proposal’s page.
         *     - `consultation-with-nobody` 请写明与谁协商：提案者，或至少一个单位。 Say with whom it was: the proposer, or at least one unit.
         *     - `contact-in-text` 文字中有不能公开的个人信息。请删去后再提交，或者不公开这一条。 The text holds personal data (`allowed.found` says what), which is never published; take it out first.
         *     - `contact-reaches-nobody` 按这个联系方式找不到您。请留一个电话（固定电话带区号更好）、微信或邮箱；工单号、证件号、热线短号都不行。 Nobody is reached by this contact. Give a telephone number, an account or a mail address, not a reference number.
         *     - `contact-unknown` 没有这条沟通记录。 There is no such contact.
         *     - `date-future` 这个日期还没有到，请在会议、讨论、调研或协商进行以后再记录。 This day has not come yet; record a meeting, discussion, research or consultation once it was held.
         *     - `delivery-unknown` 没有这条推送记录。 There is no such delivery at this endpoint.
         *     - `draft-incomplete` 稿子还没有写完，请补上所列的部分再提交。 The draft is not complete; write the blocks listed before filing.
         *     - `duty-unknown` 本级“六个一”中没有这一项，请从所列事项中选择。 The level has no such yearly duty; choose one of those listed.
         *     - `endpoint-url-missing` 请填写对方系统的接收地址；只报送工单的来源系统可以不填。 Give the address at which the system receives; only a feed may leave it out.
         *     - `feed-unknown` 本级没有登记这个工单来源，请从所列来源中选择，或先在本级政策中登记。 This level has no such feed; take one of those listed, or enter it in the policy first.
         *     - `file-active` 文件里有宏、脚本或程序，没有收下。请另存为不含宏的文档或 PDF 再上传。 The file carries macros, scripts or programs; save it without them, or as a PDF.
         *     - `file-broken` 收到的文件与声明的大小或内容不符，请重新上传。 What arrived is not what was announced, in length or content; upload it again.
         *     - `file-doubtful` 文件结构不正常，没有收下。请重新另存或导出后再上传。 The structure of the file is not sound; save or export it anew.
         *     - `file-not-as-declared` 文件内容与它的后缀不符，没有收下。请用相应的软件打开后另存，再上传。 The content is of another type than its name says; open it and save it as what it should be.
         *     - `file-too-large` 文件超过大小上限。请压缩图片或拆分后再上传。 The file is over the size limit; make its pictures smaller or split it.
         *     - `file-type-refused` 不能上传这种文件。请另存为所列的类型之一再上传，文件名的后缀也要相符。 Files of this type are not taken; save it as one of those listed, with the ending that belongs to it.
         *     - `file-unconfirmed` 所引用的附件没有上传成功或已过期，请重新上传后再保存。 A file cited was not confirmed or has expired; upload it again, then save.
         *     - `files-too-many` 附件数超过上限，请合并或删去几个。 There are too many attachments; merge some or take some out.
         *     - `idempotency-key-reused` 这个 Idempotency-Key 已用于另一个不同的操作，请换一个新的。 This Idempotency-Key was used for a different command; take a new one.
         *     - `instant-past` 这个时间已经过去，请填以后的时间。 This instant has passed; give a later one.
         *     - `join-one-lead` 联名整合的各件须由不同的委员领衔。同一位委员的几件，请商请并案或合为一件。 What is joined must have different lead proposers; proposals of one lead can be merged instead.
         *     - `joining-joint` 正在联名整合，须为联名提案。不愿整合时可以坚持原文，各件按原文继续审查。 It is being joined with others and stays a joint proposal; stand by your text to leave the joining.
         *     - `level-leads-only` 下级政府只能主办，不能协办；需要其配合的，请商其部门或另行交办。 The government of another level can only be the lead unit, not a co-handler.
         *     - `level-unknown` 没有这一级政协，或者就是本级。请写其他层级的行政区划代码，如 371400。 There is no such level, or it is this one. Name another level by its code.
         *     - `list-of-others` 问计清单由单位列入，关注清单由委员列入。请选另一张清单。 Units enter asks, members enter concerns; choose the other list.
         *     - `meeting-unknown` 没有这次座谈会，请先记录座谈纪要。 There is no such meeting; record its minutes first.
         *     - `member-unknown` 委员名录中没有所填的委员，请核对编号，或先请提案委登记。 A member that is named is not on the register; check the id, or have the committee register them.
         *     - `members-only` 这里只能写委员本人：集体提案单位的账号只提交本单位的集体提案，不能受邀联名、代录或担任导师。请换成委员的账号。 Only members may be named here; a collective’s account files its own proposals and nothing else.
         *     - `order-incomplete` 请把每一位受邀委员都排进去，且各排一次。 Place each invited member, once.
         *     - `origin-unknown` 所填的来源不存在，请重新选择，或只填来源的题目。 There is no such origin; choose again, or give its title only.
         *     - `pair-unfit` 对接须一方是已公布的问计条目，另一方是已公布的关注条目。请重新选择。 A match joins a published ask and a published concern; choose again.
         *     - `panel-short` 这个审查组现在没有人能作出复审结论，或者能给出意见的人不够。请选择别的审查组，或先增加成员。 Nobody of this panel may conclude now, or too few of it may judge; choose another panel, or seat more members.
         *     - `panel-unknown` 没有这个审查组，或者它已撤销。请从审查组名单中选择。 There is no such panel, or it was dissolved; choose from the list of panels.
         *     - `passing-on-day` 转送日期应在作出决定之日到今天之间，请按实际转送的日期填写。 The day lies between the decision and today: give the one on which it was passed on.
         *     - `pre-session-unfit` 所选的有的不是本届次已立案的会前提案，请重新选择。 Some of those chosen are not accepted pre-session proposals of this session.
         *     - `proof-expired` 防滥用验证已过期，请刷新页面后再提交一次，您写的内容还在。 The challenge has expired; take a new one and send again.
         *     - `proof-wrong` 防滥用验证没有通过，请刷新页面后再提交一次，您写的内容还在。 The proof of work does not hold; take a new challenge and send again.
         *     - `proposal-twice` 同一件提案不能重复选择，主案也不能列入并入的各件。 Each proposal can be chosen once, and the main one is not among the others.
         *     - `proposal-unknown` 没有这件提案。 There is no such proposal.
         *     - `reason-unknown` 所选情形不在本级的情形表中，或不适用于这一决定：退改、转办、撤案、并案、不予立案各有各的情形。请从可选的情形中重选。 A reason is not in this level’s table, or not for this outcome. Choose among those that are.
         *     - `scan-unanswered` 扫描提示正文里有疑似涉密的地方。请逐处看过；确认不涉密的，请单独办理，并写明为什么不涉密；拿不准的，请标为涉密。 The scan points at places that may be secret. Look at each; to attest that nothing is secret, say why they are none, one proposal at a time.
         *     - `seal-missing` 这类集体提案须加盖公章，请上传盖章页。 This collective puts its seal; upload the sealed page.
         *     - `sector-unknown` 委员名录中没有这个界别，请从所列界别中选择。 Nobody on the register belongs to this sector; choose one of those listed.
         *     - `signatory-missing` 这类集体提案须由负责人（召集人、组长）或全体成员签名，请填写签名人。 This collective’s leader or all of its members sign; say who has signed.
         *     - `suggestion-dropped` 有的原建议没有拆入任何一条。请逐条对应，不能遗漏。 A suggestion as filed is in none of the edited ones; each must be.
         *     - `suggestion-unknown` 所写的原建议序号不存在。 There is no suggestion of this number.
         *     - `suggestions-missing` 还没有写建议。提案要有具体建议才能提交，请在“建议”里逐条写明。 There is no suggestion yet; write at least one before filing.
         *     - `suggestions-too-many` 建议的条数超过上限，请合并相近的；不是同一件事的，请另写一件提案。 There are too many suggestions; merge what is alike, and put another matter into a proposal of its own.
         *     - `target-insecure` 接收地址须使用 https；只有本级部署文件白名单内的地址可用 http。 The address must be https; http is for addresses in the deployment’s allow-list only.
         *     - `target-missing` 转有关单位的请写明单位，转其他层级的请写明是哪一级政协。 Name the unit or the level it goes to.
         *     - `target-private` 接收地址在内部网络中，且不在本级部署文件的白名单内。 The address is a private one and not in the deployment’s allow-list.
         *     - `text-too-long` 文字超过了字数上限，请精简后再提交。 The text is over the limit; shorten it and send it again.
         *     - `ticket-ahead` 工单的受理时间或更新时间在今天以后，没有收下。请核对日期，改正后再送来。 The ticket was not taken: its feed says it was taken or changed after today. Mend the date and send it again.
         *     - `times-unfit` 结束要晚于开始，报名截止不能晚于开始。请核对时间。 An activity ends after it begins, and sign-up closes no later than it begins; check the times.
         *     - `title-length` 案由的字数不合要求：太短说不清是什么事，太长不便登记。 The title is too short to say what it is about, or too long to be registered.
         *     - `too-long` 案由与正文合计超过字数上限。 Title and body together are over the limit.
         *     - `topic-same` 选题不能并入它自己，请选择另一个。 A topic cannot be merged into itself; choose another.
         *     - `topic-twice` 同一个选题不能重复选择。 Each topic can be chosen once.
         *     - `topic-unknown` 没有这个选题。 There is no such topic.
         *     - `types-unfit` 有的事件不发给这一类对接方，请只选列出的事件。 Some events are not told to this kind of party; choose from those listed.
         *     - `unit-same` 建议的承办单位不能是本单位。 The proposed unit must be another one.
         *     - `unit-twice` 同一个单位不能既是主办又是协办，也不能重复列出。 A unit cannot be lead and co-handler at once, nor listed twice.
         *     - `unit-unknown` 没有这个承办单位。 There is no such unit.
         *     - `until-late` 特邀审查员的权限随会议结束，截止时刻不能晚于规定的最后时刻。请提前，或者不填。 The access of guest reviewers ends with the session; give an instant no later than the latest, or none.
         *     - `until-past` 截止时刻已过，请给出以后的时刻。 The instant has passed; give a later one.
         *     - `url-invalid` 接收地址应为 https:// 开头的完整网址，不含用户名和密码。 Give a whole https:// address without a user name or password.
         *     - `year-over` 这一年的各季度都已过去，不必再作安排。请选今年或明年。 All quarters of that year are over; plan this year or the next.
         */
        PublicCommand422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too-many-forms` 同一网络在一小时内提交得太多了，请过一会儿再来。 Too many forms came from one address within an hour; come back later. */
        PublicCommand429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        PublicCommand500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `link-off` 与这一层级的对接已暂停，请稍后再送。 The link with this level is switched off for now; send it again later. */
        PublicCommand503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `query-invalid` 查询参数不符合要求，请按下列各项改正。 A query parameter is not as the contract says; mend the parameters listed. */
        Read400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unauthenticated` 请先登录。 Log in first. */
        Read401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `level-foreign` 您的账号属于另一级政协，不能在这里办理。 Your account belongs to another level.
         *     - `not-yours` 这件事不归您或您的单位办理。 This is not yours, nor your unit’s, to act on.
         *     - `role-missing` 您的身份不能做这件事。 Your role does not allow this.
         */
        Read403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unknown` 没有找到。请检查编号是否正确。 Nothing is known under this id. */
        Read404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal` 系统出了差错，已记录。请稍后用同一个 Idempotency-Key 重试，不会重复办理。 Something failed on our side and was logged. Retry with the same Idempotency-Key; nothing is done twice. */
        Read500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
        id: string;
        /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
        "Idempotency-Key": string;
        /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description 版本，加引号，例如 "7"。The version, in quotes. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "intake.listMembers": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.registerMember": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "member-21",
                 *       "name": "林一",
                 *       "sector": "教育界"
                 *     }
                 */
                "application/json": {
                    /** 账号 */
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 界别 */
                    sector: string;
                    /** 所代表的集体提案单位（全称） */
                    collective?: string;
                    /**
                     * 集体提案单位类别
                     * @enum {string}
                     */
                    collectiveForm?: "party" | "peoples-body" | "sector" | "special-committee" | "group";
                    /** 联系电话（不公开） */
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "member.registered"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.profileMember": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "practice": "expert",
                 *       "specialties": [
                 *         "基础教育",
                 *         "校园安全"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * 委员类型
                     * @enum {string}
                     */
                    practice: "expert" | "practitioner";
                    /** 专长 */
                    specialties: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        /** Format: date */
                        effective?: string;
                        next?: {
                            version: string;
                            /** Format: date */
                            effective: string;
                        };
                        filing: {
                            session: string;
                            /** 届次 */
                            name: string;
                            /**
                             * 从何时起提交的为大会提案
                             * Format: date-time
                             */
                            plenaryFrom: string;
                            /**
                             * 从何时起集体提案单位提交的为会前提案
                             * Format: date-time
                             */
                            preSessionFrom: string;
                            /**
                             * 会议何时开幕
                             * Format: date-time
                             */
                            opens: string;
                            /**
                             * 何时截止，这一刻提交的仍为大会提案
                             * Format: date-time
                             */
                            closes: string;
                            /**
                             * 答复的时刻
                             * Format: date-time
                             */
                            now: string;
                            /** 委员此刻提交，算作 */
                            member: components["schemas"]["FilingSide"];
                            /** 集体提案单位此刻提交，算作 */
                            collective: components["schemas"]["FilingSide"];
                        };
                        values: {
                            /** 案由与正文字数上限 */
                            maxBodyChars: number;
                            /** 案由字数的下限和上限 */
                            titleChars: {
                                least: number;
                                most: number;
                            };
                            /** 每件提案的建议条数上限 */
                            suggestionCount: number;
                            /** 不公开的原因字数上限 */
                            consentReasonChars: number;
                            /** 可上传的附件类型 */
                            attachmentTypes: {
                                type: string;
                                name: string;
                                endings: string[];
                            }[];
                            /** 附件大小上限（字节） */
                            attachmentBytes: number;
                            /** 每件提案的附件数上限 */
                            attachmentCount: number;
                            /** 每人已上传而未引用的附件数上限 */
                            attachmentWaiting: number;
                            /** 上传、下载地址的有效分钟数 */
                            attachmentLinks: {
                                uploadMinutes: number;
                                downloadMinutes: number;
                            };
                            /** 未被引用的附件保留多久 */
                            attachmentForgotten: {
                                /** @constant */
                                unit: "day";
                                count: number;
                            };
                            /**
                             * 下载附件前是否须有查毒结论（有结论的一律遵照）
                             * @enum {string}
                             */
                            attachmentScan: "honoured" | "required";
                            /** 智能预审的尺度（篇幅、套话、一事一案） */
                            precheck: {
                                shortest: number;
                                proportionFrom: number;
                                situationShare: number;
                                suggestionShare: number;
                                emptyPhrasesPer100: number;
                                emptyPhrasesLeast: number;
                                suggestionShortest: number;
                                situationFrom: number;
                                mattersFields: number;
                                mattersShared: number;
                                titleActs: number;
                                titleFields: number;
                                titleObjects: number;
                                mostFindings: number;
                            };
                            /** 联名人签名期限 */
                            coSignDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 首次提交前的联名签名，在会议截止以前邀请的是否以会议截止时间为限 */
                            coSignBySessionEnd: boolean;
                            /** 集体提案由谁签章 */
                            collectiveEndorsement: {
                                party: components["schemas"]["EndorsementRule"];
                                "peoples-body": components["schemas"]["EndorsementRule"];
                                sector: components["schemas"]["EndorsementRule"];
                                "special-committee": components["schemas"]["EndorsementRule"];
                                group: components["schemas"]["EndorsementRule"];
                            };
                            /** 集体提案签章前至少讨论的次数 */
                            collectiveDiscussions: number;
                            /** 自动保存的稿子保留多久 */
                            autosavePeriod: {
                                /** @constant */
                                unit: "day";
                                count: number;
                            };
                            /** 每人同时在写而未存为草稿的稿子数上限 */
                            autosavesKept: number;
                            /** 开幕前多久起至截止提交的算大会提案（0 表示只算会议期间） */
                            plenaryPeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 会前征集集体提案从会前多久开始 */
                            preSessionPeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 用词重合的比例达到多少，看出是同一事项的提示几乎相同、可考虑并案 */
                            mergeThreshold: number;
                            /** 相似程度达到多少提示为同一事项 */
                            sameMatterThreshold: number;
                            /** 用词重合的比例达到多少，可能出自同一模板，另看案由所指 */
                            patternThreshold: number;
                            /** 可能出自同一模板的，案由所指在对方文中至少出现多少才看作同一事项 */
                            leastTitlesMet: number;
                            /** 相似程度达到多少才列为相关 */
                            relatedThreshold: number;
                            /** 文字再少，相似程度不到多少也不列出 */
                            leastTold: number;
                            /** 以前至少几个届次（每年一次会议）提过同一事项即标为反复提交 */
                            recurringYears: number;
                            /** 三审须由不同的人 */
                            reviewersDistinct: boolean;
                            /** 不予立案情形 */
                            notAcceptedReasons: {
                                code: string;
                                text: string;
                            }[];
                            /** 改、联、并、转、撤的情形 */
                            requestReasons: {
                                code: string;
                                text: string;
                                outcomes: components["schemas"]["ReasonOutcome"][];
                            }[];
                            /** 本级提案分类（两级），每类归入全国五大类之一 */
                            categoryScheme: {
                                code: string;
                                text: string;
                                class: components["schemas"]["ProposalClass"];
                                children: {
                                    code: string;
                                    text: string;
                                }[];
                            }[];
                            /** 审查组作出复审结论前至少有几位成员给出意见（结论人的计入） */
                            panelOpinions: number;
                            /** 终审决定前须有审查协商记录 */
                            reviewConsultation: boolean;
                            /** 审查协商须由终审决定人以外的人记录 */
                            consultationByAnother: boolean;
                            /** 承办单位答复预立案征询的期限 */
                            unitOpinionDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 特邀审查员的权限在会议闭幕后再保留多久（0 表示到闭幕为止） */
                            guestAccess: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 可以查看涉密提案的身份 */
                            clearedRoles: ("committee" | "chair")[];
                            /** 提案者答复商请（联、并、转、撤）的期限，期满不视为同意 */
                            answerDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 退改后提交修改稿或坚持原文的期限，期满按原文继续审查 */
                            reviseDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 同样的商请（转、撤、并、联）提案者没有同意几次后不再商请 */
                            requestsOfAKind: number;
                            /** 计为采纳的逐条答复 */
                            adoptedDispositions: components["schemas"]["Disposition"][];
                            /** 预交办期限 */
                            preassignDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 异议期限，期满无异议视为认领 */
                            objectionDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 热词个数 */
                            hotWordCount: number;
                            /** 每季度应安排的活动 */
                            quarterlyActivities: {
                                /** @enum {string} */
                                kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                                title: string;
                            }[];
                            /** 界别每年应完成的事项（“六个一”） */
                            sectorDuties: {
                                code: string;
                                text: string;
                                /** @enum {string} */
                                source: "collective-proposal" | "consultation" | "brief" | "speech" | "by-hand";
                            }[];
                            /** 工单来源（热线等） */
                            ticketFeeds: {
                                code: string;
                                name: string;
                            }[];
                            /** 签收期限 */
                            signInDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 答复期限 */
                            replyPeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 协办意见期限 */
                            opinionDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 答复前须由提案者确认的沟通环节 */
                            consultGates: components["schemas"]["ContactPhase"][];
                            /** 办理结果分类 */
                            classScheme: components["schemas"]["ResultClass"][];
                            /** 评价期限，期满记为未反馈 */
                            feedbackDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 不满意后面对面协商期限 */
                            talksDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 承办单位书面答复转来研究参考的期限 */
                            referencePeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 提案委转送（意见建议、其他层级）的期限 */
                            passOnDays: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 二次办理答复期限 */
                            reworkPeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 办理轮次上限（含首次） */
                            handlingRounds: number;
                            /** 每次延期的长度 */
                            extensionPeriod: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 每个时限可延期的次数 */
                            extensionLimit: number;
                            /**
                             * 多位提案者评价不一时如何认定
                             * @enum {string}
                             */
                            feedbackRule: "any-dissatisfied" | "lead-proposer";
                            /** 计为满意的评价 */
                            satisfiedAnswers: components["schemas"]["FeedbackAnswer"][];
                            /** 催办梯级 */
                            ladders: {
                                "pre-assignment": {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                claim: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                signature: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                opinion: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                reply: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                feedback: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                talks: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                answer: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                reference: {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                                "passing-on": {
                                    /** @enum {string} */
                                    name: "reminder" | "urging-slip" | "notice-of-supervision" | "circular";
                                    offset: {
                                        /** @enum {string} */
                                        unit: "working-day" | "day";
                                        count: number;
                                    };
                                    audience: ("responsible" | "unit-leader" | "dispatch" | "supervision")[];
                                }[];
                            };
                            /** 季度选题参考目录的条数上限 */
                            quarterlyTopicLimit: number;
                            /** 公布日历最多可追溯的天数 */
                            calendarBackdating: {
                                /** @constant */
                                unit: "day";
                                count: number;
                            };
                            /** 部门系统连续推送失败多久后停用 */
                            webhookSwitchOff: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 群众线索字数上限 */
                            clueMaxChars: number;
                            /** 群众线索联系方式的保存时间 */
                            clueContactKept: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 群众留言字数上限 */
                            commentMaxChars: number;
                            /** 一次网上商量最长开放多久 */
                            discussionLongest: {
                                /** @enum {string} */
                                unit: "working-day" | "day" | "month";
                                count: number;
                            };
                            /** 公开表单的防滥用验证 */
                            publicForms: {
                                cost: number;
                                steps: number;
                                minutes: number;
                                perHour: number;
                            };
                            /** 剩余时间低于此比例亮黄灯 */
                            yellowShare: number;
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.desk": {
        parameters: {
            query: {
                /** @description 待办、已办或我发起的 */
                list: "todo" | "done" | "initiated";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "关于增设老城区学校门前限时接送区的提案",
                 *       "kind": "sole",
                 *       "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。",
                 *       "analysis": "一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。",
                 *       "suggestions": [
                 *         "由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。",
                 *         "由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。"
                 *       ],
                 *       "suggestedUnits": [
                 *         "GA"
                 *       ],
                 *       "suggestedCoUnits": [
                 *         "JY"
                 *       ],
                 *       "consentPublic": true,
                 *       "openToSeconding": true
                 *     }
                 */
                "application/json": {
                    /** 案由 */
                    title: string;
                    /**
                     * 提案形式
                     * @enum {string}
                     */
                    kind: "sole" | "joint" | "collective";
                    /**
                     * 情况
                     * @default
                     */
                    situation?: string;
                    /**
                     * 分析
                     * @default
                     */
                    analysis?: string;
                    /**
                     * 建议（逐条）
                     * @default []
                     */
                    suggestions?: string[];
                    /**
                     * 意向主办单位
                     * @default []
                     */
                    suggestedUnits?: string[];
                    /**
                     * 意向会办单位
                     * @default []
                     */
                    suggestedCoUnits?: string[];
                    /**
                     * 附件
                     * @default []
                     */
                    attachments?: {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                    }[];
                    /**
                     * 来源
                     * @default []
                     */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                    /** 是否同意公开 */
                    consentPublic?: boolean;
                    /** 不公开的原因 */
                    consentReason?: string;
                    /**
                     * 可否附议
                     * @default false
                     */
                    openToSeconding?: boolean;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "proposal.drafted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.draftFor": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "member-01",
                 *       "title": "关于增设老城区学校门前限时接送区的提案",
                 *       "kind": "sole",
                 *       "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。",
                 *       "analysis": "一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。",
                 *       "suggestions": [
                 *         "由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。",
                 *         "由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。"
                 *       ],
                 *       "suggestedUnits": [
                 *         "GA"
                 *       ],
                 *       "suggestedCoUnits": [
                 *         "JY"
                 *       ],
                 *       "consentPublic": true,
                 *       "openToSeconding": false
                 *     }
                 */
                "application/json": {
                    /** 第一提案人 */
                    member: string;
                    /** 案由 */
                    title: string;
                    /**
                     * 提案形式
                     * @enum {string}
                     */
                    kind: "sole" | "joint" | "collective";
                    /**
                     * 情况
                     * @default
                     */
                    situation?: string;
                    /**
                     * 分析
                     * @default
                     */
                    analysis?: string;
                    /**
                     * 建议（逐条）
                     * @default []
                     */
                    suggestions?: string[];
                    /**
                     * 意向主办单位
                     * @default []
                     */
                    suggestedUnits?: string[];
                    /**
                     * 意向会办单位
                     * @default []
                     */
                    suggestedCoUnits?: string[];
                    /**
                     * 附件
                     * @default []
                     */
                    attachments?: {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                    }[];
                    /**
                     * 来源
                     * @default []
                     */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                    /** 是否同意公开 */
                    consentPublic?: boolean;
                    /** 不公开的原因 */
                    consentReason?: string;
                    /**
                     * 可否附议
                     * @default false
                     */
                    openToSeconding?: boolean;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "proposal.drafted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.confirmDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "draft.confirmed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declineDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "代录的第二条建议不是我的意见，我自己重写一份。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "draft.declined"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "关于增设老城区学校门前限时接送区的提案",
                 *       "kind": "sole",
                 *       "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。十一月上旬在其中两所学校连续五天观察，放学高峰每分钟有七辆车临时停靠。",
                 *       "analysis": "一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。",
                 *       "suggestions": [
                 *         "由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。",
                 *         "由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。",
                 *         "由学校组织家长志愿者，在放学高峰引导车辆即停即走。"
                 *       ],
                 *       "suggestedUnits": [
                 *         "GA"
                 *       ],
                 *       "suggestedCoUnits": [
                 *         "JY"
                 *       ],
                 *       "consentPublic": true,
                 *       "openToSeconding": true
                 *     }
                 */
                "application/json": {
                    /** 案由 */
                    title: string;
                    /**
                     * 提案形式
                     * @enum {string}
                     */
                    kind: "sole" | "joint" | "collective";
                    /** 情况 */
                    situation?: string;
                    /** 分析 */
                    analysis?: string;
                    /** 建议（逐条） */
                    suggestions?: string[];
                    /** 意向主办单位 */
                    suggestedUnits?: string[];
                    /** 意向会办单位 */
                    suggestedCoUnits?: string[];
                    /** 附件 */
                    attachments?: {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                    }[];
                    /** 来源 */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                    /** 是否同意公开 */
                    consentPublic?: boolean;
                    /** 不公开的原因 */
                    consentReason?: string;
                    /** 可否附议 */
                    openToSeconding?: boolean;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "proposal.revised"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.file": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 11,
                     *       "facts": [
                     *         "proposal.filed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "教育和公安部门已经着手划定接送区，所提事项正在落实。"
                 *     }
                 */
                "application/json": {
                    /** 撤回原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.recordResearch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-12",
                 *       "place": "北园小学、湖滨路小学门前",
                 *       "participants": [
                 *         "林一",
                 *         "何二"
                 *       ],
                 *       "findings": "两校放学时段接送车辆分别约一百四十辆和九十辆，有七成停留不到五分钟；门前道路均有划定单侧停靠区的宽度。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 调研日期
                     * Format: date
                     */
                    date: string;
                    /** 地点 */
                    place: string;
                    /** 参加人员 */
                    participants: string[];
                    /** 调研发现 */
                    findings: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 3,
                     *       "facts": [
                     *         "research.recorded"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.recordDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-16",
                 *       "participants": [
                 *         "赵主委",
                 *         "林一",
                 *         "何二"
                 *       ],
                 *       "summary": "逐条讨论了建议。合并了两条关于错时放学的意见，补充了近三年的热线诉求数据。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 讨论日期
                     * Format: date
                     */
                    date: string;
                    /** 参加人员 */
                    participants: string[];
                    /** 讨论情况 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "discussion.recorded"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.endorse": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisionRecord": "二〇二六年十一月十八日主委会议讨论通过，同意以本会名义提出。",
                 *       "seal": {
                 *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *         "name": "盖章页.pdf",
                 *         "type": "application/pdf",
                 *         "bytes": 482133
                 *       }
                 *     }
                 */
                "application/json": {
                    /** 集体研究决定记录 */
                    decisionRecord: string;
                    /** 盖章页 */
                    seal?: {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                    };
                    /**
                     * 签名人
                     * @default []
                     */
                    signatories?: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 3,
                     *       "facts": [
                     *         "proposal.endorsed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.seekCultivation": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wish": "希望帮助核对道路条件的数据，把建议写得更便于部门落实。"
                 *     }
                 */
                "application/json": {
                    /** 希望得到的帮助 */
                    wish: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "cultivation.sought"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.nameMentors": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "member-02"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 导师 */
                    members: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 5,
                     *       "facts": [
                     *         "mentors.named"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.comment": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "block": "suggestions",
                 *       "suggestion": 1,
                 *       "text": "请写明由哪个部门划定、在哪几个时段允许停靠，承办单位才好落实。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 对哪一部分
                     * @enum {string}
                     */
                    block: "title" | "situation" | "analysis" | "suggestions" | "whole";
                    /** 第几条建议 */
                    suggestion?: number;
                    /** 意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 6,
                     *       "facts": [
                     *         "draft.commented"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.holdReviewMeeting": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-20",
                 *       "place": "政协机关三楼会议室",
                 *       "participants": [
                 *         "林一",
                 *         "何二",
                 *         "孙主任"
                 *       ],
                 *       "opinion": "选题准，数据实。建议把第二条的责任单位写清楚，修改后即可提交。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 评审会日期
                     * Format: date
                     */
                    date: string;
                    /** 地点 */
                    place?: string;
                    /** 参加人员 */
                    participants: string[];
                    /** 评审意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 7,
                     *       "facts": [
                     *         "cultivation.reviewed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.endCultivation": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "意见都已吸收进文稿，可以提交了。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 8,
                     *       "facts": [
                     *         "cultivation.ended"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: number;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            text: string;
                            filed: boolean;
                            title: string;
                            situation: string;
                            analysis: string;
                            suggestions: string[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.invite": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "member-02",
                 *         "member-03"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 受邀委员 */
                    members: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 9,
                     *       "facts": [
                     *         "co-signers.invited"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.orderNames": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "member-03",
                 *         "member-02"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 联名次序 */
                    members: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "情况属实，建议可行，同意联名。"
                 *     }
                 */
                "application/json": {
                    /** 联名意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 10,
                     *       "facts": [
                     *         "co-signature.given"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "我对这条路的情况不熟悉，这次就不联名了。"
                 *     }
                 */
                "application/json": {
                    /** 谢绝原因 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.second": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "我所在的片区也有同样的情况，支持尽快划定。"
                 *     }
                 */
                "application/json": {
                    /** 附议意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 12,
                     *       "facts": [
                     *         "proposal.seconded"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.firstReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pass",
                 *       "secrecy": "clear",
                 *       "class": "social",
                 *       "category": "education",
                 *       "remark": "一事一案，有情况、有分析、有具体建议，转入复审。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 初审结论
                     * @constant
                     */
                    outcome: "return";
                    /** 退改情形 */
                    reasons: string[];
                    /** 审查意见 */
                    remark: string;
                } | {
                    /**
                     * 初审结论
                     * @constant
                     */
                    outcome: "pass";
                    /**
                     * 涉密筛查
                     * @enum {string}
                     */
                    secrecy: "clear" | "secret";
                    /** 扫描提示处不涉密，依据什么判断 */
                    whyClear?: string;
                    /**
                     * 提案分类（五大类）
                     * @enum {string}
                     */
                    class: "economic" | "political" | "cultural" | "social" | "ecological";
                    /** 本级分类 */
                    category?: string;
                    /** 送哪个审查组 */
                    panel?: string;
                    /** 审查意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 15,
                     *       "facts": [
                     *         "review.passed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.giveOpinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recommendation": "accept",
                 *       "reasons": [],
                 *       "remark": "调研扎实，两条建议都有明确的责任单位，建议立案。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 我的意见
                     * @enum {string}
                     */
                    recommendation: "accept" | "revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept";
                    /**
                     * 对应情形
                     * @default []
                     */
                    reasons?: string[];
                    /** 审查意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.secondReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pass",
                 *       "remark": "审查组一致认为符合立案标准，建议由公安部门主办、教育部门会办。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 复审结论
                     * @constant
                     */
                    outcome: "pass";
                    /** 审查意见 */
                    remark: string;
                } | {
                    /**
                     * 复审结论
                     * @constant
                     */
                    outcome: "return";
                    /** 退改情形 */
                    reasons: string[];
                    /** 审查意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 16,
                     *       "facts": [
                     *         "review.passed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.recordConsultation": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "heldOn": "2026-11-26",
                 *       "method": "meeting",
                 *       "withProposer": true,
                 *       "units": [
                 *         "GA",
                 *         "JY"
                 *       ],
                 *       "summary": "与提案者和两个部门当面商量：先在四所学校门前试划，学期末评估后再推开。提案者同意立案。",
                 *       "agreement": "agreed"
                 *     }
                 */
                "application/json": {
                    /**
                     * 协商日期
                     * Format: date
                     */
                    heldOn: string;
                    /**
                     * 协商方式
                     * @enum {string}
                     */
                    method: "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                    /** 提案者是否参加 */
                    withProposer: boolean;
                    /**
                     * 参加的单位
                     * @default []
                     */
                    units?: string[];
                    /** 协商情况 */
                    summary: string;
                    /**
                     * 协商结果
                     * @enum {string}
                     */
                    agreement: "agreed" | "partly-agreed" | "not-agreed";
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 17,
                     *       "facts": [
                     *         "consultation.recorded"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.commentConsultation": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stance": "remarks",
                 *       "consultation": 1,
                 *       "words": "记录属实。请补充一句：试划的学校名单由教育部门在本月底前提出。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 这份记录
                     * @constant
                     */
                    stance: "agrees";
                    /** 哪一次协商 */
                    consultation: number;
                } | {
                    /**
                     * 这份记录
                     * @constant
                     */
                    stance: "remarks";
                    /** 哪一次协商 */
                    consultation: number;
                    /** 要补充或更正的 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.finalReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "accept",
                 *       "remark": "同意立案。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 终审结论
                     * @constant
                     */
                    outcome: "accept";
                    /** 审查意见 */
                    remark: string;
                } | {
                    /**
                     * 终审结论
                     * @constant
                     */
                    outcome: "return";
                    /** 退改情形 */
                    reasons: string[];
                    /** 审查意见 */
                    remark: string;
                } | {
                    /**
                     * 终审结论
                     * @constant
                     */
                    outcome: "not-accept";
                    /** 不予立案情形 */
                    reasons: string[];
                    /** 说明（告知提案者） */
                    explanation: string;
                    /**
                     * 去向
                     * @enum {string}
                     */
                    forwardTo: "unit" | "brief" | "letter" | "none";
                    /** 转给哪个单位 */
                    forwardUnit?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 18,
                     *       "facts": [
                     *         "proposal.accepting"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.classify": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "social",
                 *       "category": "public-safety"
                 *     }
                 */
                "application/json": {
                    /**
                     * 提案分类（五大类）
                     * @enum {string}
                     */
                    class: "economic" | "political" | "cultural" | "social" | "ecological";
                    /** 本级分类 */
                    category?: string;
                    /** 送哪个审查组 */
                    panel?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.screen": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "secrecy": "clear",
                 *       "remark": "复查全文和附件，没有涉密内容。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 涉密筛查
                     * @enum {string}
                     */
                    secrecy: "clear" | "secret";
                    /** 审查意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.splitSuggestions": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "suggestions": [
                 *         {
                 *           "text": "在有条件的学校门前划定限时接送区。",
                 *           "from": 1
                 *         },
                 *         {
                 *           "text": "推行分年级错时放学。",
                 *           "from": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 拆分后的建议（逐条） */
                    suggestions: {
                        /** 建议 */
                        text: string;
                        /** 出自原第几条（0 为情况、分析） */
                        from: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.askUnits": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": [
                 *         "GA"
                 *       ],
                 *       "question": "这六所学校门前的道路是否具备划定限时接送区的条件？最快何时可以施划？"
                 *     }
                 */
                "application/json": {
                    /** 征询的单位 */
                    units: string[];
                    /** 请单位说明的事项 */
                    question: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 13,
                     *       "facts": [
                     *         "units.asked"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.giveUnitOpinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stance": "can-do-partly",
                 *       "opinion": "其中四所学校门前道路宽度够，可以在寒假前施划；另外两所需要先迁移隔离栏。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 本单位意见
                     * @enum {string}
                     */
                    stance: "can-do" | "can-do-partly" | "not-ours" | "done-already" | "cannot-do";
                    /** 理由和依据 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 14,
                     *       "facts": [
                     *         "unit-opinion.received"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "convert",
                 *       "to": "brief",
                 *       "reasons": [
                 *         "situation-only"
                 *       ],
                 *       "explanation": "本件以反映情况为主，建议作为社情民意信息报送，办理起来更快。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 商请事项
                     * @constant
                     */
                    kind: "convert";
                    /**
                     * 转往
                     * @enum {string}
                     */
                    to: "brief" | "opinion-letter" | "unit-reference" | "level-reference";
                    /** 转哪个单位（转有关单位时） */
                    unit?: string;
                    /** 转哪一级政协（转其他层级时） */
                    level?: string;
                    /** 情形 */
                    reasons: string[];
                    /** 说明（告知提案者） */
                    explanation: string;
                } | {
                    /**
                     * 商请事项
                     * @constant
                     */
                    kind: "withdraw";
                    /** 情形 */
                    reasons: string[];
                    /** 说明（告知提案者） */
                    explanation: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "reasons.used",
                     *         "proposal.requested"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.answerRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agree": true,
                 *       "words": "同意转为社情民意信息，请把办理的进展告诉我。"
                 *     }
                 */
                "application/json": {
                    /** 是否同意 */
                    agree: boolean;
                    /** 想说的话 */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 6,
                     *       "facts": [
                     *         "request.agreed",
                     *         "proposal.converted",
                     *         "proposal.became-brief"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.standBy": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "数据已经核实，所提两条建议仍有必要，请按原文审查。"
                 *     }
                 */
                "application/json": {
                    /** 坚持原文的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.answerReference": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "所提建议已收悉。我局将在明年的校园周边交通整治中一并研究，感谢对教育工作的关心。"
                 *     }
                 */
                "application/json": {
                    /** 答复（告知提案者） */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.passOn": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "德城区教育和体育局",
                 *       "on": "2026-11-24",
                 *       "words": "随社情民意信息一并转送，请研究参考。"
                 *     }
                 */
                "application/json": {
                    /** 转送给 */
                    to: string;
                    /**
                     * 转送日期
                     * Format: date
                     */
                    on: string;
                    /** 说明（告知提案者） */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.proposalTickets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            feed: string;
                            title: string;
                            /** Format: date-time */
                            at: string;
                            area?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.assignMember": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sector": "教育界",
                 *       "committee": "教科卫体委员会"
                 *     }
                 */
                "application/json": {
                    /** 界别 */
                    sector: string;
                    /** 专门委员会 */
                    committee: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listCalls": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            year: number;
                            audience: ("calls-units" | "calls-collectives")[];
                            /** Format: date-time */
                            closes: string;
                            /** @enum {string} */
                            status: "open" | "closed" | "withdrawn";
                            statusText: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.openCall": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "2027年度提案选题征集",
                 *       "year": 2027,
                 *       "text": "围绕民生实事和全区重点工作，请各单位、各集体提案单位报送选题，每个题目说明为什么值得提。",
                 *       "audience": [
                 *         "calls-units",
                 *         "calls-collectives"
                 *       ],
                 *       "closes": "2027-01-31T16:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** 征集名称 */
                    title: string;
                    /** 年度 */
                    year: number;
                    /** 征集说明 */
                    text: string;
                    /** 征集对象 */
                    audience: ("calls-units" | "calls-collectives")[];
                    /**
                     * 截止时间
                     * Format: date-time
                     */
                    closes: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "call.opened"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.callPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        title: string;
                        year: number;
                        audience: ("calls-units" | "calls-collectives")[];
                        /** Format: date-time */
                        closes: string;
                        /** @enum {string} */
                        status: "open" | "closed" | "withdrawn";
                        text: string;
                        by: string;
                        /** Format: date-time */
                        openedAt: string;
                        withdrawn?: string;
                        meetings: {
                            id: string;
                            title: string;
                            date: string;
                            place: string;
                            call?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.extendCall": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closes": "2027-02-28T16:00:00.000Z",
                 *       "reason": "春节前后不少单位反映时间紧，延长一个月。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 截止时间
                     * Format: date-time
                     */
                    closes: string;
                    /** 延长的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "call.extended"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.withdrawCall": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "年度填错了，改正后重新发起。"
                 *     }
                 */
                "application/json": {
                    /** 撤销的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listMeetings": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            date: string;
                            place: string;
                            call?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.recordMeeting": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "教育系统选题座谈会",
                 *       "date": "2026-11-18",
                 *       "place": "政协机关二楼会议室",
                 *       "attendees": [
                 *         "区教育和体育局",
                 *         "市公安局德城分局",
                 *         "北园小学"
                 *       ],
                 *       "minutes": "与会单位提出三个题目：学校周边交通组织、课后服务师资、校园开放日。其中学校周边交通组织意见最集中。",
                 *       "call": "3f7k2m9q1x8c5v0b6n4d"
                 *     }
                 */
                "application/json": {
                    /** 座谈会名称 */
                    title: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    date: string;
                    /** 地点 */
                    place: string;
                    /** 参加单位和人员 */
                    attendees: string[];
                    /** 纪要 */
                    minutes: string;
                    /** 所属征集 */
                    call?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "meeting.held"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.meetingPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        title: string;
                        date: string;
                        place: string;
                        attendees: string[];
                        minutes: string;
                        call?: string;
                        topics: {
                            id: string;
                            title: string;
                            statusText: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.amendMeeting": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "教育系统选题座谈会",
                 *       "date": "2026-11-18",
                 *       "place": "政协机关二楼会议室",
                 *       "attendees": [
                 *         "区教育和体育局",
                 *         "市公安局德城分局",
                 *         "北园小学"
                 *       ],
                 *       "minutes": "与会单位提出三个题目：学校周边交通组织、课后服务师资、校园开放日。其中学校周边交通组织意见最集中。",
                 *       "reason": "补记北园小学的意见。"
                 *     }
                 */
                "application/json": {
                    /** 座谈会名称 */
                    title: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    date: string;
                    /** 地点 */
                    place: string;
                    /** 参加单位和人员 */
                    attendees: string[];
                    /** 纪要 */
                    minutes: string;
                    /** 更正的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "meeting.amended"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listTopics": {
        parameters: {
            query: {
                /** @description 下一页的起点 */
                cursor?: string;
                /** @description 年度 */
                year: string;
                /** @description 所属征集 */
                call?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            sourceText: string;
                            year: number;
                            /** @enum {string} */
                            status: "submitted" | "declared" | "in-pool" | "nominated" | "fixed" | "merged-away" | "left-out" | "taken-back";
                            statusText: string;
                            unit?: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            claims: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.proposeTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "完善老城区学校周边交通组织",
                 *       "text": "上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。",
                 *       "source": "hotline-12345",
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    /** 选题 */
                    title: string;
                    /** 说明（为什么值得提） */
                    text: string;
                    /**
                     * 选题来源
                     * @enum {string}
                     */
                    source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                    /** 年度 */
                    year: number;
                    /**
                     * 来源
                     * @default []
                     */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                    /** 出自哪次座谈会 */
                    meeting?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "topic.proposed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.topicPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        title: string;
                        /** @enum {string} */
                        source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                        sourceText: string;
                        year: number;
                        /** @enum {string} */
                        status: "submitted" | "declared" | "in-pool" | "nominated" | "fixed" | "merged-away" | "left-out" | "taken-back";
                        unit?: string;
                        by: string;
                        /** Format: date-time */
                        at: string;
                        text: string;
                        /** 来源 */
                        origins: {
                            /**
                             * 来源类别
                             * @enum {string}
                             */
                            kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                            /** 来源的编号 */
                            id?: string;
                            /** 来源的题目 */
                            title: string;
                        }[];
                        call?: {
                            id: string;
                            title: string;
                        };
                        meeting?: {
                            id: string;
                            title: string;
                        };
                        reason?: string;
                        into?: {
                            id: string;
                            title: string;
                        };
                        merged: {
                            id: string;
                            title: string;
                            sourceText?: string;
                        }[];
                        nomination?: string;
                        decision?: {
                            id: string;
                            meeting: string;
                            date: string;
                            text: string;
                        };
                        claims: {
                            name: string;
                            collective?: string;
                            /** Format: date-time */
                            at: string;
                            mine: boolean;
                        }[];
                        warning?: string;
                        offer?: {
                            answers: {
                                name: string;
                                mine: boolean;
                                /** @enum {string} */
                                answer: "open" | "accepted" | "declined";
                            }[];
                            proposal?: string;
                            lead?: string;
                        };
                        guidance: {
                            text: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        consultations: {
                            number: number;
                            unit: string;
                            question: string;
                            answer?: string;
                            /** Format: date-time */
                            at?: string;
                        }[];
                        proposals: {
                            id: string;
                            title: string;
                            proposer: string;
                        }[];
                        published: {
                            catalogue: string;
                            version: number;
                            /** Format: date-time */
                            from: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.submitTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "call": "3f7k2m9q1x8c5v0b6n4d",
                 *       "title": "完善老城区学校周边交通组织",
                 *       "text": "上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。"
                 *     }
                 */
                "application/json": {
                    /** 所属征集 */
                    call: string;
                    /** 选题 */
                    title: string;
                    /** 说明（为什么值得提） */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "topic.submitted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declareTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "完善老城区学校周边交通组织",
                 *       "text": "上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。",
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    /** 选题 */
                    title: string;
                    /** 说明（为什么值得提） */
                    text: string;
                    /** 年度 */
                    year: number;
                    /**
                     * 来源
                     * @default []
                     */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "topic.declared"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.reviseTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "完善老城区中小学周边交通组织",
                 *       "text": "上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。"
                 *     }
                 */
                "application/json": {
                    /** 选题 */
                    title: string;
                    /** 说明（为什么值得提） */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "topic.revised"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.takeBackTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "与另一家单位报送的题目相同，由他们报送。"
                 *     }
                 */
                "application/json": {
                    /** 收回的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.editTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "完善老城区中小学周边交通组织",
                 *       "text": "上下学时段拥堵是群众反映集中的问题，涉及公安、教育、城管三个部门，适合深入调研后提出提案。",
                 *       "source": "hotline-12345",
                 *       "reason": "题目写明范围，便于委员点单。"
                 *     }
                 */
                "application/json": {
                    /** 选题 */
                    title: string;
                    /** 说明（为什么值得提） */
                    text: string;
                    /**
                     * 选题来源
                     * @enum {string}
                     */
                    source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                    /** 编辑的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 3,
                     *       "facts": [
                     *         "topic.edited"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.curateTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "take",
                 *       "reason": "群众反映集中，且有条件解决，列入选题库。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 整理结论
                     * @constant
                     */
                    outcome: "take";
                    /** 整理意见 */
                    reason: string;
                } | {
                    /**
                     * 整理结论
                     * @constant
                     */
                    outcome: "merge";
                    /** 选题 */
                    into: string;
                    /** 整理意见 */
                    reason: string;
                } | {
                    /**
                     * 整理结论
                     * @constant
                     */
                    outcome: "leave-out";
                    /** 整理意见 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "topic.taken"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.nominateTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "主席会议成员荐题：热线诉求连续三个季度居前。"
                 *     }
                 */
                "application/json": {
                    /** 提名的理由（谁点题、谁荐题） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 10,
                     *       "facts": [
                     *         "topic.nominated"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.fixTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.claimTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 7,
                     *       "facts": [
                     *         "topic.claimed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.releaseTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "手头另有一个题目在调研，先退回，留给别的委员。"
                 *     }
                 */
                "application/json": {
                    /** 退回的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 9,
                     *       "facts": [
                     *         "claim.released"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.acknowledgeClaim": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.acceptJoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declineJoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.guideTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "建议先看近三年的热线工单，再选两所学校实地观察，数据要有时段和车次。"
                 *     }
                 */
                "application/json": {
                    /** 指导意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 8,
                     *       "facts": [
                     *         "guidance.given"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.consultUnit": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "GA",
                 *       "question": "老城区学校周边明年有没有交通组织的改造计划？提案从哪个角度切入更有用？"
                 *     }
                 */
                "application/json": {
                    /** 对口部门 */
                    unit: string;
                    /** 请部门说明什么 */
                    question: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 5,
                     *       "facts": [
                     *         "unit.consulted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.adviseTopic": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "明年计划改造两处路口，尚未涉及接送停靠。建议从限时停靠和错时放学两方面提。"
                 *     }
                 */
                "application/json": {
                    /** 部门意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 6,
                     *       "facts": [
                     *         "consultation.answered"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listDecisions": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            meeting: string;
                            date: string;
                            topics: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.recordDecision": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "meeting": "第十三届第42次主席会议",
                 *       "date": "2026-11-25",
                 *       "text": "会议研究确定2027年度重点提案选题，由提案委员会组织委员点单调研。",
                 *       "topics": [
                 *         "3f7k2m9q1x8c5v0b6n4d"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 会议届次（如：第十三届第42次主席会议） */
                    meeting: string;
                    /**
                     * 会议日期
                     * Format: date
                     */
                    date: string;
                    /** 决定内容 */
                    text: string;
                    /** 定下的选题 */
                    topics: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "topics.decided"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.decisionPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        meeting: string;
                        date: string;
                        text: string;
                        topics: {
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.listCatalogues": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "yearly" | "quarterly";
                            year: number;
                            quarter?: number;
                            title: string;
                            current?: number;
                            versions: {
                                version: number;
                                /** Format: date-time */
                                from: string;
                                note: string;
                                topics: number;
                                sources: {
                                    /** @enum {string} */
                                    source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                                    name: string;
                                    count: number;
                                }[];
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.publishCatalogue": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "yearly",
                 *       "year": 2027,
                 *       "title": "2027年度提案选题参考目录",
                 *       "topics": [
                 *         "3f7k2m9q1x8c5v0b6n4d"
                 *       ],
                 *       "seen": 0,
                 *       "note": "首次公布。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 目录类别
                     * @constant
                     */
                    kind: "yearly";
                    /** 年度 */
                    year: number;
                    /** 目录名称 */
                    title: string;
                    /** 列入的选题 */
                    topics: string[];
                    /**
                     * 从何时起公布（不填即刻）
                     * Format: date-time
                     */
                    from?: string;
                    /** 您看到的最新一版（还没有则填 0） */
                    seen: number;
                    /** 本版说明 */
                    note: string;
                } | {
                    /**
                     * 目录类别
                     * @constant
                     */
                    kind: "quarterly";
                    /** 年度 */
                    year: number;
                    /** 季度 */
                    quarter: number;
                    /** 目录名称 */
                    title: string;
                    /** 列入的选题 */
                    topics: string[];
                    /**
                     * 从何时起公布（不填即刻）
                     * Format: date-time
                     */
                    from?: string;
                    /** 您看到的最新一版（还没有则填 0） */
                    seen: number;
                    /** 本版说明 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "catalogue.published"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.cataloguePage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        /** @enum {string} */
                        kind: "yearly" | "quarterly";
                        year: number;
                        quarter?: number;
                        title: string;
                        current?: number;
                        versions: {
                            version: number;
                            /** Format: date-time */
                            from: string;
                            note: string;
                            topics: number;
                            sources: {
                                /** @enum {string} */
                                source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                                name: string;
                                count: number;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.catalogueTopics": {
        parameters: {
            query: {
                /** @description 版本 */
                version: string;
                /** @description 选题来源 */
                source?: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            topic: string;
                            title: string;
                            text: string;
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            sourceText: string;
                            unit?: string;
                            collective?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.compareCatalogue": {
        parameters: {
            query: {
                /** @description 版本 */
                from: string;
                /** @description 版本 */
                to: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: {
                            topic: string;
                            title: string;
                            text: string;
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            sourceText: string;
                            unit?: string;
                            collective?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        removed: {
                            topic: string;
                            title: string;
                            text: string;
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            sourceText: string;
                            unit?: string;
                            collective?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        changed: {
                            before: {
                                topic: string;
                                title: string;
                                text: string;
                                /** @enum {string} */
                                source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                                sourceText: string;
                                unit?: string;
                                collective?: string;
                                /** Format: date-time */
                                at: string;
                            };
                            after: {
                                topic: string;
                                title: string;
                                text: string;
                                /** @enum {string} */
                                source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                                sourceText: string;
                                unit?: string;
                                collective?: string;
                                /** Format: date-time */
                                at: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.publicTopics": {
        parameters: {
            query?: {
                /** @description 年度 */
                year?: string;
                /** @description 选题来源 */
                source?: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year?: number;
                        title?: string;
                        version?: number;
                        /** Format: date-time */
                        from?: string;
                        sources: {
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            name: string;
                            count: number;
                        }[];
                        items: {
                            topic: string;
                            title: string;
                            text: string;
                            /** @enum {string} */
                            source: "party-government" | "unit-proposed" | "society" | "chairpersons" | "sentiment" | "opinion-brief" | "hotline-12345" | "pre-declared";
                            sourceText: string;
                            unit?: string;
                            collective?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Public400"];
            500: components["responses"]["Public500"];
        };
    };
    "intake.listItems": {
        parameters: {
            query: {
                /** @description 清单 */
                list: "ask" | "concern";
                /** @description 年度 */
                year: string;
                /** @description 范围 */
                show?: "all" | "unmatched" | "unanswered";
                /** @description 领域 */
                field?: "economy" | "politics" | "culture" | "society" | "ecology";
                /** @description 查找 */
                word?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            list: "ask" | "concern";
                            year: number;
                            title: string;
                            /** @enum {string} */
                            field: "economy" | "politics" | "culture" | "society" | "ecology";
                            unit?: string;
                            member?: {
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                            statusText: string;
                            /** Format: date-time */
                            at: string;
                            matched: number;
                            responses: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.enterListItem": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "concern",
                 *       "year": 2026,
                 *       "title": "老城区学校周边停车矛盾怎么破解",
                 *       "text": "上下学时段停车需求集中，现有泊位不足。希望了解各校门前道路条件和今年的改造安排。",
                 *       "field": "society"
                 *     }
                 */
                "application/json": {
                    /**
                     * 清单
                     * @enum {string}
                     */
                    list: "ask" | "concern";
                    /** 年度 */
                    year: number;
                    /** 题目 */
                    title: string;
                    /** 内容 */
                    text: string;
                    /**
                     * 领域
                     * @enum {string}
                     */
                    field: "economy" | "politics" | "culture" | "society" | "ecology";
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "list-item.entered"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.myListItems": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            list: "ask" | "concern";
                            year: number;
                            title: string;
                            /** @enum {string} */
                            field: "economy" | "politics" | "culture" | "society" | "ecology";
                            unit?: string;
                            member?: {
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                            statusText: string;
                            /** Format: date-time */
                            at: string;
                            matched: number;
                            responses: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.itemsToPublish": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            list: "ask" | "concern";
                            year: number;
                            title: string;
                            /** @enum {string} */
                            field: "economy" | "politics" | "culture" | "society" | "ecology";
                            unit?: string;
                            member?: {
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                            statusText: string;
                            /** Format: date-time */
                            at: string;
                            matched: number;
                            responses: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.twoLists": {
        parameters: {
            query: {
                /** @description 年度 */
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        ask: {
                            published: number;
                            unmatched: number;
                            answered: number;
                        };
                        concern: {
                            published: number;
                            unmatched: number;
                            answered: number;
                        };
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.listItemPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        /** @enum {string} */
                        list: "ask" | "concern";
                        year: number;
                        title: string;
                        text: string;
                        /** @enum {string} */
                        field: "economy" | "politics" | "culture" | "society" | "ecology";
                        unit?: string;
                        member?: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                        units: string[];
                        responses: {
                            by: string;
                            unit?: string;
                            /** Format: date-time */
                            at: string;
                            text: string;
                        }[];
                        proposals: {
                            id: string;
                            title: string;
                        }[];
                        topics: {
                            id: string;
                            title: string;
                        }[];
                        useful?: boolean;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.reviseListItem": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "老城区中小学周边停车矛盾怎么破解",
                 *       "text": "上下学时段停车需求集中，现有泊位不足。希望了解各校门前道路条件和今年的改造安排。",
                 *       "field": "society"
                 *     }
                 */
                "application/json": {
                    /** 题目 */
                    title: string;
                    /** 内容 */
                    text: string;
                    /**
                     * 领域
                     * @enum {string}
                     */
                    field: "economy" | "politics" | "culture" | "society" | "ecology";
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "list-item.revised"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.publishListItem": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "list-item.published"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.askUnit": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "GA"
                 *     }
                 */
                "application/json": {
                    /** 单位 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.respond": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已对六所学校门前道路逐一勘测，四处具备划定限时接送区的条件，寒假前完成施划。"
                 *     }
                 */
                "application/json": {
                    /** 回应 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.answerAsk": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "建议利用周边机关单位的夜间空闲泊位，与学校签订错时共享协议。"
                 *     }
                 */
                "application/json": {
                    /** 建议 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.closeListItem": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "useful": true,
                 *       "remark": "回应具体，已据此调整提案。"
                 *     }
                 */
                "application/json": {
                    /** 回应是否有帮助 */
                    useful: boolean;
                    /** 说明 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.withdrawListItem": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "与另一条内容相同，合并到那一条。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.matchesOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            status: "proposed" | "confirmed" | "declined" | "undone";
                            statusText: string;
                            ask: string;
                            askTitle: string;
                            unit: string;
                            concern: string;
                            concernTitle: string;
                            member: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.suggestedMatches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            item: {
                                id: string;
                                /** @enum {string} */
                                list: "ask" | "concern";
                                year: number;
                                title: string;
                                /** @enum {string} */
                                field: "economy" | "politics" | "culture" | "society" | "ecology";
                                unit?: string;
                                member?: {
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                                statusText: string;
                                /** Format: date-time */
                                at: string;
                                matched: number;
                                responses: number;
                            };
                            score: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.likelyMatches": {
        parameters: {
            query: {
                /** @description 年度 */
                year: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            ask: {
                                id: string;
                                /** @enum {string} */
                                list: "ask" | "concern";
                                year: number;
                                title: string;
                                /** @enum {string} */
                                field: "economy" | "politics" | "culture" | "society" | "ecology";
                                unit?: string;
                                member?: {
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                                statusText: string;
                                /** Format: date-time */
                                at: string;
                                matched: number;
                                responses: number;
                            };
                            concern: {
                                id: string;
                                /** @enum {string} */
                                list: "ask" | "concern";
                                year: number;
                                title: string;
                                /** @enum {string} */
                                field: "economy" | "politics" | "culture" | "society" | "ecology";
                                unit?: string;
                                member?: {
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                status: "entered" | "published" | "answered" | "closed" | "withdrawn";
                                statusText: string;
                                /** Format: date-time */
                                at: string;
                                matched: number;
                                responses: number;
                            };
                            score: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.proposeMatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ask": "3f7k2m9q1x8c5v0b6n4d",
                 *       "concern": "7c5v0b6n4d3f7k2m9q1x"
                 *     }
                 */
                "application/json": {
                    /** 问计条目 */
                    ask: string;
                    /** 关注条目 */
                    concern: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "match.proposed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listMatchPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "declined" | "undone";
                        ask: string;
                        askTitle: string;
                        unit: string;
                        concern: string;
                        concernTitle: string;
                        member: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.confirmMatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declineMatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "一个问泊位建设，一个问接送秩序，不是一回事。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.acknowledgeMatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.undoMatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "关注条目已经改了题目，不再对得上。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listTickets": {
        parameters: {
            query: {
                /** @description 季度，如 2026Q1 */
                quarter: string;
                /** @description 来源 */
                feed?: string;
                /** @description 查找 */
                word?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            feed: string;
                            reference: string;
                            title: string;
                            /** Format: date-time */
                            at: string;
                            category?: string;
                            area?: string;
                            proposals: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.importTickets": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feed": "FEED12345",
                 *       "tickets": [
                 *         {
                 *           "reference": "DZ2026110300127",
                 *           "title": "湖滨路小学门前放学拥堵",
                 *           "text": "市民反映湖滨路小学每天放学时门前堵塞约半小时，希望有关部门增派人员疏导并划定接送区。",
                 *           "at": "2026-11-03T08:42:00.000Z",
                 *           "category": "交通管理",
                 *           "area": "新湖街道"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 来源 */
                    feed: string;
                    /** 工单 */
                    tickets: {
                        /** 工单编号 */
                        reference: string;
                        /** 标题 */
                        title: string;
                        /** 诉求内容 */
                        text: string;
                        /**
                         * 受理时间
                         * Format: date-time
                         */
                        at: string;
                        /**
                         * 更新时间
                         * Format: date-time
                         */
                        updatedAt?: string;
                        /** 类别 */
                        category?: string;
                        /** 区域 */
                        area?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            reference: string;
                            id: string;
                            /** @enum {string} */
                            outcome: "new" | "known" | "changed" | "refused";
                            code?: string;
                            zh?: string;
                            en?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.ticketPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        feed: string;
                        reference: string;
                        title: string;
                        text: string;
                        /** Format: date-time */
                        at: string;
                        category?: string;
                        area?: string;
                        proposals: {
                            id: string;
                            title: string;
                        }[];
                        topics: {
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.clusters": {
        parameters: {
            query: {
                /** @description 季度，如 2026Q1 */
                quarter: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        considered: number;
                        more: boolean;
                        items: {
                            id: string;
                            title: string;
                            size: number;
                            feeds: {
                                feed: string;
                                count: number;
                            }[];
                            words: string[];
                            tickets: {
                                id: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.linkTicket": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d"
                 *     }
                 */
                "application/json": {
                    /** 提案编号 */
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.unlinkTicket": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d",
                 *       "reason": "这张工单反映的是另一所学校的噪声问题。"
                 *     }
                 */
                "application/json": {
                    /** 提案编号 */
                    proposal: string;
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listActivities": {
        parameters: {
            query: {
                /** @description 年度 */
                year: string;
                /** @description 类别 */
                kind?: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                            title: string;
                            /** @enum {string} */
                            status: "due" | "open" | "held" | "cancelled";
                            statusText: string;
                            place?: string;
                            /** Format: date-time */
                            startsAt?: string;
                            /** Format: date-time */
                            endsAt?: string;
                            /** Format: date-time */
                            signUpBy?: string;
                            places?: number;
                            unit?: string;
                            sector?: string;
                            /** Format: date-time */
                            dueBy?: string;
                            taken: number;
                            waiting: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.announceActivity": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "briefing",
                 *       "title": "四季度交通治理情况通报会",
                 *       "about": "公安部门通报老城区交通治理进展，委员现场提问。",
                 *       "place": "政协机关一楼报告厅",
                 *       "startsAt": "2026-12-15T01:00:00.000Z",
                 *       "endsAt": "2026-12-15T03:30:00.000Z",
                 *       "signUpBy": "2026-12-11T10:00:00.000Z",
                 *       "places": 60,
                 *       "unit": "GA"
                 *     }
                 */
                "application/json": {
                    /**
                     * 类别
                     * @enum {string}
                     */
                    kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                    /** 活动名称 */
                    title: string;
                    /** 内容 */
                    about: string;
                    /** 地点 */
                    place: string;
                    /**
                     * 开始时间
                     * Format: date-time
                     */
                    startsAt: string;
                    /**
                     * 结束时间
                     * Format: date-time
                     */
                    endsAt: string;
                    /**
                     * 报名截止
                     * Format: date-time
                     */
                    signUpBy: string;
                    /** 名额 */
                    places: number;
                    /** 承办单位 */
                    unit?: string;
                    /** 界别 */
                    sector?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "activity.announced"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.dueActivities": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                            title: string;
                            /** @enum {string} */
                            status: "due" | "open" | "held" | "cancelled";
                            statusText: string;
                            place?: string;
                            /** Format: date-time */
                            startsAt?: string;
                            /** Format: date-time */
                            endsAt?: string;
                            /** Format: date-time */
                            signUpBy?: string;
                            places?: number;
                            unit?: string;
                            sector?: string;
                            /** Format: date-time */
                            dueBy?: string;
                            taken: number;
                            waiting: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.activityPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        /** @enum {string} */
                        kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                        title: string;
                        /** @enum {string} */
                        status: "due" | "open" | "held" | "cancelled";
                        place?: string;
                        /** Format: date-time */
                        startsAt?: string;
                        /** Format: date-time */
                        endsAt?: string;
                        /** Format: date-time */
                        signUpBy?: string;
                        places?: number;
                        unit?: string;
                        sector?: string;
                        /** Format: date-time */
                        dueBy?: string;
                        about: string;
                        taken: number;
                        waiting: number;
                        /** @enum {string} */
                        mine?: "signed-up" | "waiting" | "left";
                        signUps: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            state: "signed-up" | "waiting" | "left";
                            attended: boolean;
                        }[];
                        attended: number;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.arrangeActivity": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": "听取四季度重点工作情况，现场交流。",
                 *       "place": "政协机关一楼报告厅",
                 *       "startsAt": "2026-12-15T01:00:00.000Z",
                 *       "endsAt": "2026-12-15T03:30:00.000Z",
                 *       "signUpBy": "2026-12-11T10:00:00.000Z",
                 *       "places": 60
                 *     }
                 */
                "application/json": {
                    /** 内容 */
                    about: string;
                    /** 地点 */
                    place: string;
                    /**
                     * 开始时间
                     * Format: date-time
                     */
                    startsAt: string;
                    /**
                     * 结束时间
                     * Format: date-time
                     */
                    endsAt: string;
                    /**
                     * 报名截止
                     * Format: date-time
                     */
                    signUpBy: string;
                    /** 名额 */
                    places: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.moveActivity": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "place": "区会议中心二楼",
                 *       "startsAt": "2026-12-15T01:00:00.000Z",
                 *       "endsAt": "2026-12-15T03:30:00.000Z",
                 *       "signUpBy": "2026-12-11T10:00:00.000Z",
                 *       "places": 80,
                 *       "reason": "报名的委员较多，换到大一些的会场。"
                 *     }
                 */
                "application/json": {
                    /** 地点 */
                    place: string;
                    /**
                     * 开始时间
                     * Format: date-time
                     */
                    startsAt: string;
                    /**
                     * 结束时间
                     * Format: date-time
                     */
                    endsAt: string;
                    /**
                     * 报名截止
                     * Format: date-time
                     */
                    signUpBy: string;
                    /** 名额 */
                    places: number;
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.cancelActivity": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "与区里的会议时间冲突，另行安排。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.signUp": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.leave": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.recordAttendance": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "member-01",
                 *         "member-02"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 到场委员 */
                    members: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.correctAttendance": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "member-02",
                 *       "reason": "当天请假，误登为到场。"
                 *     }
                 */
                "application/json": {
                    /** 误登的委员 */
                    member: string;
                    /** 误登的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.planQuarters": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027
                 *     }
                 */
                "application/json": {
                    /** 年度 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for",
                     *         "activity.called-for"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.dutyRecords": {
        parameters: {
            query?: {
                /** @description 委员账号 */
                member?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            activity: string;
                            /** @enum {string} */
                            kind: "briefing" | "experience-post" | "hearing" | "open-day" | "sector-consultation" | "quarterly-report" | "quarterly-listening";
                            title: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.listLiaisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            unit: string;
                            name?: string;
                            /** Format: date-time */
                            since?: string;
                        }[];
                        missing: number;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.appointLiaison": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "JY",
                 *       "name": "周联络",
                 *       "officePhone": "0534-2660000"
                 *     }
                 */
                "application/json": {
                    /** 单位 */
                    unit: string;
                    /** 联络员姓名 */
                    name: string;
                    /** 办公电话（不公开） */
                    officePhone: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "liaison.appointed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.liaisonPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        unit: string;
                        name?: string;
                        /** Format: date-time */
                        since?: string;
                        before: {
                            name: string;
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.endLiaison": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "工作调整，改由新同志联络。"
                 *     }
                 */
                "application/json": {
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listThreads": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            proposal: string;
                            title: string;
                            unit: string;
                            statusText: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.sendToLiaison": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d",
                 *       "unit": "GA",
                 *       "text": "想了解湖滨路小学门前施划接送区的时间安排，方便时请告知。"
                 *     }
                 */
                "application/json": {
                    /** 提案 */
                    proposal: string;
                    /** 单位 */
                    unit: string;
                    /** 留言 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "message.sent"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.threadPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        proposal: string;
                        title: string;
                        unit: string;
                        messages: {
                            by: string;
                            fromUnit: boolean;
                            text: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.answerThread": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "计划元旦后第一周施划，届时请您到现场看看。"
                 *     }
                 */
                "application/json": {
                    /** 回复 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.sectorDuties": {
        parameters: {
            query: {
                /** @description 年度 */
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            sector: string;
                            year: number;
                            members: number;
                            withoutCommittee: {
                                id: string;
                                name: string;
                            }[];
                            done: number;
                            duties: {
                                duty: string;
                                text: string;
                                done: boolean;
                                evidence: {
                                    title: string;
                                    id?: string;
                                    byHand: boolean;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.tickDuty": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sector": "教育界",
                 *       "year": 2026,
                 *       "duty": "research",
                 *       "reference": "十月赴三所学校开展课后服务调研。"
                 *     }
                 */
                "application/json": {
                    /** 界别 */
                    sector: string;
                    /** 年度 */
                    year: number;
                    /** 事项 */
                    duty: string;
                    /** 依据（时间、名称） */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "duty.ticked"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.untickDuty": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sector": "教育界",
                 *       "year": 2026,
                 *       "duty": "research",
                 *       "reason": "那次调研由专委会组织，不计入界别。"
                 *     }
                 */
                "application/json": {
                    /** 界别 */
                    sector: string;
                    /** 年度 */
                    year: number;
                    /** 事项 */
                    duty: string;
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "duty.unticked"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listReadings": {
        parameters: {
            query: {
                /** @description 类别 */
                kind: "lesson" | "good-case" | "bad-case";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "lesson" | "good-case" | "bad-case";
                            kindText: string;
                            title: string;
                            tags: string[];
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.publishReading": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "lesson",
                 *       "title": "怎样把建议写得便于落实",
                 *       "text": "一条建议写清三件事：由谁做、做什么、做到什么程度。能写出时段、地点、数量的，尽量写出来。",
                 *       "tags": [
                 *         "写作"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * 类别
                     * @constant
                     */
                    kind: "lesson";
                    /** 题目 */
                    title: string;
                    /** 正文 */
                    text: string;
                    /**
                     * 标签
                     * @default []
                     */
                    tags?: string[];
                } | {
                    /**
                     * 类别
                     * @constant
                     */
                    kind: "good-case";
                    /** 题目 */
                    title: string;
                    /** 正文 */
                    text: string;
                    /**
                     * 标签
                     * @default []
                     */
                    tags?: string[];
                    /** 提案者（表扬时署名） */
                    proposer?: string;
                } | {
                    /**
                     * 类别
                     * @constant
                     */
                    kind: "bad-case";
                    /** 题目 */
                    title: string;
                    /** 正文 */
                    text: string;
                    /**
                     * 标签
                     * @default []
                     */
                    tags?: string[];
                    /** 取材的提案（不显示，用于隐去提案者） */
                    proposal?: string;
                    /**
                     * 另须隐去的姓名或单位
                     * @default []
                     */
                    names?: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "reading.published"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.readingPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        /** @enum {string} */
                        kind: "lesson" | "good-case" | "bad-case";
                        kindText: string;
                        title: string;
                        text: string;
                        tags: string[];
                        proposer?: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.withdrawReading": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "其中的数据需要更新，更新后再发布。"
                 *     }
                 */
                "application/json": {
                    /** 撤下的原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.formChallenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: {
                            salt: string;
                            cost: number;
                            steps: number;
                            until: number;
                            target: string;
                            signature: string;
                        };
                        seconds: number;
                        most: {
                            clue: number;
                            comment: number;
                        };
                    };
                };
            };
            500: components["responses"]["Public500"];
        };
    };
    "intake.publicClues": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            text: string;
                            /** @enum {string} */
                            status: "received" | "published" | "declined" | "adopted";
                            statusText: string;
                            adoptions: {
                                /** @enum {string} */
                                kind: "topic" | "proposal";
                                id: string;
                                title?: string;
                                proposers: string[];
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Public400"];
            500: components["responses"]["Public500"];
        };
    };
    "intake.handInClue": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "湖滨路小学门前放学时车辆停满两侧，孩子只能从车缝里走。希望能划出专门的接送区，或者让各年级错开放学。",
                 *       "name": "周女士",
                 *       "contact": "13800138000",
                 *       "proof": "eyJzYWx0IjoiazNKOXgyUW03THI4VG41V2IxVmMwQSIsImNvc3QiOjIwMDAwLCJzdGVwcyI6NjAsInVudGlsIjoxNzk1ODYwMDAwMDAwLCJ0YXJnZXQiOiI1ZjJjOWExZTdiM2Q0YzZmOGEwZTFkMmMzYjRhNWY2OSIsInNpZ25hdHVyZSI6InZUMm04UXgxSnI1S2M5V240TGI3WWQwSHMzUGY2R2EtWnVFaU9vWHFSdE0iLCJudW1iZXIiOjQ3fQ=="
                 *     }
                 */
                "application/json": {
                    /** 您想反映的事 */
                    text: string;
                    /** 真实姓名（不公开） */
                    name: string;
                    /** 联系方式（不公开） */
                    contact: string;
                    /** 防滥用验证 */
                    proof: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            400: components["responses"]["PublicCommand400"];
            403: components["responses"]["PublicCommand403"];
            409: components["responses"]["PublicCommand409"];
            413: components["responses"]["PublicCommand413"];
            415: components["responses"]["PublicCommand415"];
            422: components["responses"]["PublicCommand422"];
            429: components["responses"]["PublicCommand429"];
            500: components["responses"]["PublicCommand500"];
            503: components["responses"]["PublicCommand503"];
        };
    };
    "intake.clueByReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        text: string;
                        /** @enum {string} */
                        status: "received" | "published" | "declined" | "adopted";
                        statusText: string;
                        adoptions: {
                            /** @enum {string} */
                            kind: "topic" | "proposal";
                            id: string;
                            title?: string;
                            proposers: string[];
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        publicText?: string;
                        reason?: string;
                        told: {
                            /** @enum {string} */
                            how: "receipt-page" | "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                            /** Format: date-time */
                            at: string;
                            note: string;
                            discussion?: string;
                        }[];
                    };
                };
            };
            404: components["responses"]["Public404"];
            500: components["responses"]["Public500"];
        };
    };
    "intake.listClues": {
        parameters: {
            query?: {
                /** @description 状态 */
                status?: "received" | "published" | "declined" | "adopted";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            text: string;
                            /** @enum {string} */
                            status: "received" | "published" | "declined" | "adopted";
                            statusText: string;
                            adoptions: {
                                /** @enum {string} */
                                kind: "topic" | "proposal";
                                id: string;
                                title?: string;
                                proposers: string[];
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: date-time */
                            receivedAt: string;
                            original?: string;
                            reason?: string;
                            toTell: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.cluePage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        text: string;
                        /** @enum {string} */
                        status: "received" | "published" | "declined" | "adopted";
                        adoptions: {
                            /** @enum {string} */
                            kind: "topic" | "proposal";
                            id: string;
                            title?: string;
                            proposers: string[];
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** Format: date-time */
                        receivedAt: string;
                        original?: string;
                        reason?: string;
                        toTell: boolean;
                        told: {
                            /** @enum {string} */
                            how: "receipt-page" | "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                            /** Format: date-time */
                            at: string;
                            note: string;
                            discussion?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.publishClue": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "湖滨路小学门前放学时车辆停满两侧，孩子只能从车缝里走。希望能划出专门的接送区，或者让各年级错开放学。"
                 *     }
                 */
                "application/json": {
                    /** 公开的文字（可删去个人信息） */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "clue.published"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declineClue": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "所反映的是个人的劳动合同纠纷，建议向劳动仲裁机构申请处理。"
                 *     }
                 */
                "application/json": {
                    /** 理由（来信群众可以看到） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.adoptClue": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d"
                 *     }
                 */
                "application/json": {
                    /** 采纳这条线索的提案 */
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.tellCitizen": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "phone",
                 *       "note": "电话告知：您反映的情况已由委员写成提案，办理结果出来后会再告诉您。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 告知方式
                     * @enum {string}
                     */
                    method: "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                    /** 告知情况（来信群众可以看到） */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "citizen.told"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.seeContact": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "采纳为提案后，按约定告知反映人。"
                 *     }
                 */
                "application/json": {
                    /** 查看的事由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** Format: date-time */
                        at: string;
                        facts: string[];
                        contact: {
                            name: string;
                            contact: string;
                        };
                    };
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.publicDiscussion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        introduction: string;
                        openedBy: string;
                        /** Format: date-time */
                        closesAt: string;
                        /** @enum {string} */
                        status: "open" | "closed" | "summarised";
                        statusText: string;
                        takesComments: boolean;
                        summary?: {
                            text: string;
                            points: string[];
                            by: string;
                            /** Format: date-time */
                            at: string;
                        };
                        adoptions: {
                            /** @enum {string} */
                            kind: "topic" | "proposal";
                            id: string;
                            title?: string;
                            proposers: string[];
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** Format: date-time */
                        openedAt: string;
                    } | {
                        id: string;
                        /** @constant */
                        status: "taken-down";
                        statusText: string;
                        why: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            404: components["responses"]["Public404"];
            500: components["responses"]["Public500"];
        };
    };
    "intake.publicComments": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            text: string;
                            /** Format: date-time */
                            at: string;
                            answers: {
                                by: string;
                                role: string;
                                text: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Public400"];
            404: components["responses"]["Public404"];
            500: components["responses"]["Public500"];
        };
    };
    "intake.sendComment": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "接孩子的家长",
                 *       "text": "北门往东五十米路面比较宽，划在那里不影响公交车进站。",
                 *       "proof": "eyJzYWx0IjoiazNKOXgyUW03THI4VG41V2IxVmMwQSIsImNvc3QiOjIwMDAwLCJzdGVwcyI6NjAsInVudGlsIjoxNzk1ODYwMDAwMDAwLCJ0YXJnZXQiOiI1ZjJjOWExZTdiM2Q0YzZmOGEwZTFkMmMzYjRhNWY2OSIsInNpZ25hdHVyZSI6InZUMm04UXgxSnI1S2M5V240TGI3WWQwSHMzUGY2R2EtWnVFaU9vWHFSdE0iLCJudW1iZXIiOjQ3fQ=="
                 *     }
                 */
                "application/json": {
                    /** 怎么称呼您 */
                    name: string;
                    /** 您的看法 */
                    text: string;
                    /** 防滥用验证 */
                    proof: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            400: components["responses"]["PublicCommand400"];
            403: components["responses"]["PublicCommand403"];
            404: components["responses"]["PublicCommand404"];
            409: components["responses"]["PublicCommand409"];
            412: components["responses"]["PublicCommand412"];
            413: components["responses"]["PublicCommand413"];
            415: components["responses"]["PublicCommand415"];
            422: components["responses"]["PublicCommand422"];
            429: components["responses"]["PublicCommand429"];
            500: components["responses"]["PublicCommand500"];
            503: components["responses"]["PublicCommand503"];
        };
    };
    "intake.listDiscussions": {
        parameters: {
            query?: {
                /** @description 已开放的、我提出的、等候开放的或已撤下的 */
                list?: "opened" | "mine" | "waiting" | "taken-down";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            openedBy: string;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            openedAt?: string;
                            /** Format: date-time */
                            closesAt: string;
                            /** @enum {string} */
                            status: "proposed" | "open" | "closed" | "summarised" | "declined" | "taken-back" | "taken-down";
                            statusText: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.openDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "学校门前怎么接送更顺畅",
                 *       "introduction": "老城区几所学校放学时段比较拥堵。想听听家长、老师和附近居民的看法：接送区划在哪里、什么时段合适？",
                 *       "closesAt": "2026-12-20T16:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** 想和大家商量的事 */
                    title: string;
                    /** 情况说明 */
                    introduction: string;
                    /**
                     * 何时结束
                     * Format: date-time
                     */
                    closesAt: string;
                    /**
                     * 来源
                     * @default []
                     */
                    origins?: {
                        /**
                         * 来源类别
                         * @enum {string}
                         */
                        kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                        /** 来源的编号 */
                        id?: string;
                        /** 来源的题目 */
                        title: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "discussion.proposed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.discussionPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        title: string;
                        introduction: string;
                        openedBy: string;
                        /** Format: date-time */
                        closesAt: string;
                        /** @enum {string} */
                        status: "proposed" | "open" | "closed" | "summarised" | "declined" | "taken-back" | "taken-down";
                        takesComments: boolean;
                        summary?: {
                            text: string;
                            points: string[];
                            by: string;
                            /** Format: date-time */
                            at: string;
                        };
                        adoptions: {
                            /** @enum {string} */
                            kind: "topic" | "proposal";
                            id: string;
                            title?: string;
                            proposers: string[];
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        openedAt?: string;
                        /** 来源 */
                        origins: {
                            /**
                             * 来源类别
                             * @enum {string}
                             */
                            kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                            /** 来源的编号 */
                            id?: string;
                            /** 来源的题目 */
                            title: string;
                        }[];
                        waiting?: {
                            count: number;
                            more: boolean;
                        };
                        reason?: string;
                        takenDown?: {
                            /** @enum {string} */
                            ground: "personal" | "inaccurate" | "uncivil" | "astray" | "other";
                            why: string;
                            reason: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.discussionComments": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            text: string;
                            /** Format: date-time */
                            at: string;
                            answers: {
                                by: string;
                                role: string;
                                text: string;
                                /** Format: date-time */
                                at: string;
                                number: number;
                                mine: boolean;
                                hidden?: string;
                            }[];
                            mayAnswer: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.reviseDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "老城区学校门前怎么接送更顺畅",
                 *       "introduction": "老城区几所学校放学时段比较拥堵。想听听家长、老师和附近居民的看法：接送区划在哪里、什么时段合适？",
                 *       "closesAt": "2026-12-20T16:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** 想和大家商量的事 */
                    title: string;
                    /** 情况说明 */
                    introduction: string;
                    /**
                     * 何时结束
                     * Format: date-time
                     */
                    closesAt: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "discussion.revised"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.takeBackDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.letDiscussionOpen": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "closesAt": "2026-12-25T16:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * 何时结束（不改就照原来的）
                     * Format: date-time
                     */
                    closesAt?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 3,
                     *       "facts": [
                     *         "discussion.let-open"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.declineDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "同样的题目上月刚商量过，请先看看已经公布的结果。"
                 *     }
                 */
                "application/json": {
                    /** 理由（发起人可以看到） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.takeDownDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "personal",
                 *       "reason": "说明里写了一位校长的姓名和住址，改好以后再开放。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 缘由（公开页上这样说）
                     * @enum {string}
                     */
                    ground: "personal" | "inaccurate" | "uncivil" | "astray" | "other";
                    /** 具体情况（只在内部记录） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.putBackDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.closeDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "discussion.closed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.summariseDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "十天里收到留言四十六条。多数人赞成划定限时接送区，对错时放学的意见集中在低年级提前十分钟。",
                 *       "points": [
                 *         "接送区划在北门以东，避开公交站。",
                 *         "低年级提前十分钟放学。"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 小结 */
                    text: string;
                    /** 采纳的意见（逐条） */
                    points: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 5,
                     *       "facts": [
                     *         "discussion.summarised"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.adoptDiscussion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d"
                 *     }
                 */
                "application/json": {
                    /** 由此形成的提案 */
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listComments": {
        parameters: {
            query?: {
                /** @description 状态 */
                status?: "received" | "shown" | "hidden";
                /** @description 哪一场商量 */
                discussion?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            text: string;
                            /** Format: date-time */
                            at: string;
                            answers: {
                                by: string;
                                role: string;
                                text: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            discussion: string;
                            discussionTitle: string;
                            /** @enum {string} */
                            status: "received" | "shown" | "hidden";
                            statusText: string;
                            reason?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.commentPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        name: string;
                        text: string;
                        /** Format: date-time */
                        at: string;
                        answers: {
                            by: string;
                            role: string;
                            text: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        discussion: string;
                        discussionTitle: string;
                        /** @enum {string} */
                        status: "received" | "shown" | "hidden";
                        reason?: string;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.showComment": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.hideComment": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "留言里有别人的电话号码。"
                 *     }
                 */
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.hideAnswer": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": 1,
                 *       "reason": "回应里写了一位居民的楼栋和门牌。"
                 *     }
                 */
                "application/json": {
                    /** 第几条回应 */
                    number: number;
                    /** 理由（回应的人可以看到） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.showAnswer": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": 1
                 *     }
                 */
                "application/json": {
                    /** 第几条回应 */
                    number: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.answerComment": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "谢谢您提的位置，我们这周去现场量了路宽，会写进建议里。"
                 *     }
                 */
                "application/json": {
                    /** 回应 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listBriefs": {
        parameters: {
            query?: {
                /** @description 我的或全部 */
                whose?: "mine" | "all";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            status: components["schemas"]["BriefStatus"];
                            statusText: string;
                            title: string;
                            by: string;
                            /** Format: date-time */
                            filedAt: string;
                            fromProposal: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.fileBrief": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "学校门前接送停车无序亟需疏导",
                 *       "situation": "本学期以来，老城区多所学校放学时段拥堵，家长和附近居民反映强烈，雨天尤其突出。",
                 *       "suggestions": [
                 *         "请公安交警部门在放学高峰增派警力，先行疏导。"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 标题 */
                    title: string;
                    /** 情况反映 */
                    situation: string;
                    /**
                     * 建议（逐条）
                     * @default []
                     */
                    suggestions?: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "brief.filed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.briefPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        status: components["schemas"]["BriefStatus"];
                        title: string;
                        situation: string;
                        suggestions: string[];
                        proposers: components["schemas"]["Proposer"][];
                        /** Format: date-time */
                        filedAt: string;
                        fromProposal: boolean;
                        isProposal: boolean;
                        handled?: {
                            to?: string;
                            words: string;
                            /** Format: date-time */
                            at: string;
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.adoptBrief": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "反映的情况具体，予以采用，编入本月社情民意信息。"
                 *     }
                 */
                "application/json": {
                    /** 采用意见 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "brief.adopted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.forwardBrief": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "市公安局德城分局",
                 *       "words": "请研究处理，并于两周内告知进展。"
                 *     }
                 */
                "application/json": {
                    /** 报送、转送至 */
                    to: string;
                    /** 说明 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.keepBrief": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "同类情况已有专报，本件留存备查。"
                 *     }
                 */
                "application/json": {
                    /** 留存说明 */
                    words: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.convertBrief": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.credits": {
        parameters: {
            query?: {
                /** @description 委员账号（本人可不填） */
                member?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: string;
                        total: number;
                        items: {
                            id: string;
                            title: string;
                            forms: components["schemas"]["CreditForm"][];
                            form: components["schemas"]["CreditForm"];
                            statusText: string;
                            lead: boolean;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.precheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "关于增设老城区学校门前限时接送区的提案",
                 *       "kind": "sole",
                 *       "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。",
                 *       "analysis": "一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。",
                 *       "suggestions": [
                 *         "由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。",
                 *         "由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。"
                 *       ],
                 *       "suggestedUnits": [
                 *         "GA"
                 *       ],
                 *       "suggestedCoUnits": [
                 *         "JY"
                 *       ],
                 *       "consentPublic": true,
                 *       "openToSeconding": true
                 *     }
                 */
                "application/json": {
                    /** 案由 */
                    title: string;
                    /**
                     * 情况
                     * @default
                     */
                    situation?: string;
                    /**
                     * 分析
                     * @default
                     */
                    analysis?: string;
                    /**
                     * 建议（逐条）
                     * @default []
                     */
                    suggestions?: string[];
                    /** 是否同意公开 */
                    consentPublic?: boolean;
                    /** 不公开的原因 */
                    consentReason?: string;
                    /** 附件数，或附件 */
                    attachments?: number | unknown[];
                    /** 提案形式（这里不看） */
                    kind?: unknown;
                    /** 第一提案人（这里不看） */
                    member?: unknown;
                    /** 意向主办单位（这里不看） */
                    suggestedUnits?: unknown;
                    /** 意向会办单位（这里不看） */
                    suggestedCoUnits?: unknown;
                    /** 来源（这里不看） */
                    origins?: unknown;
                    /** 可否附议（这里不看） */
                    openToSeconding?: unknown;
                };
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            code: string;
                            /** @enum {string} */
                            severity: "blocking" | "attention" | "advice" | "note";
                            /** @enum {string} */
                            block: "title" | "situation" | "analysis" | "suggestions" | "consent" | "attachments";
                            item?: number;
                            start?: number;
                            end?: number;
                            quote?: string;
                            text: string;
                        }[];
                        characters: {
                            title: number;
                            situation: number;
                            analysis: number;
                            suggestions: number;
                            limit: number;
                        };
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.importDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "关于增设老城区学校门前限时接送区的提案\n\n一、基本情况\n老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。\n\n二、问题分析\n一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。\n\n三、建议\n1. 由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。\n2. 由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。"
                 *     }
                 */
                "application/json": {
                    /** 文稿 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        situation: string;
                        analysis: string;
                        suggestions: string[];
                        found: {
                            /** @enum {string} */
                            title: "heading" | "guess" | "none";
                            /** @enum {string} */
                            situation: "heading" | "guess" | "none";
                            /** @enum {string} */
                            analysis: "heading" | "guess" | "none";
                            /** @enum {string} */
                            suggestions: "heading" | "guess" | "none";
                        };
                        sure: boolean;
                        leftOut: string[];
                        remarks: string[];
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.listAutosaves": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            proposal?: string;
                            /** Format: date */
                            savedOn: string;
                            device: string;
                            content: {
                                title: string;
                                member?: string;
                            };
                        }[];
                        /** 下一页的起点 */
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.autosave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        proposal?: string;
                        version: number;
                        /** Format: date-time */
                        savedAt: string;
                        device: string;
                        content: {
                            /** 第一提案人 */
                            member?: string;
                            /**
                             * 案由
                             * @default
                             */
                            title: string;
                            kind?: components["schemas"]["ProposalKind"];
                            /**
                             * 情况
                             * @default
                             */
                            situation: string;
                            /**
                             * 分析
                             * @default
                             */
                            analysis: string;
                            /**
                             * 建议
                             * @default []
                             */
                            suggestions: string[];
                            /** @default [] */
                            suggestedUnits: string[];
                            /** @default [] */
                            suggestedCoUnits: string[];
                            /** @default [] */
                            attachments: {
                                /** 文件摘要 */
                                hash: string;
                                /** 文件名 */
                                name: string;
                                /** 文件类型 */
                                type: string;
                                /** 大小（字节） */
                                bytes: number;
                            }[];
                            /**
                             * 来源
                             * @default []
                             */
                            origins: {
                                /**
                                 * 来源类别
                                 * @enum {string}
                                 */
                                kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                                /** 来源的编号 */
                                id?: string;
                                /** 来源的题目 */
                                title: string;
                            }[];
                            consentPublic?: boolean;
                            /**
                             * 不公开的原因
                             * @default
                             */
                            consentReason: string;
                            /** @default false */
                            openToSeconding: boolean;
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.keepTyped": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seen": 0,
                 *       "device": "办公室电脑",
                 *       "content": {
                 *         "title": "关于增设老城区学校门前限时接送区的提案",
                 *         "kind": "sole",
                 *         "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** 所见的保存次数 */
                    seen: number;
                    /** 设备 */
                    device: string;
                    /** 所修改的提案 */
                    proposal?: string;
                    content: {
                        /** 第一提案人 */
                        member?: string;
                        /**
                         * 案由
                         * @default
                         */
                        title?: string;
                        /** @enum {string} */
                        kind?: "sole" | "joint" | "collective";
                        /**
                         * 情况
                         * @default
                         */
                        situation?: string;
                        /**
                         * 分析
                         * @default
                         */
                        analysis?: string;
                        /**
                         * 建议
                         * @default []
                         */
                        suggestions?: string[];
                        /** @default [] */
                        suggestedUnits?: string[];
                        /** @default [] */
                        suggestedCoUnits?: string[];
                        /** @default [] */
                        attachments?: {
                            /** 文件摘要 */
                            hash: string;
                            /** 文件名 */
                            name: string;
                            /** 文件类型 */
                            type: string;
                            /** 大小（字节） */
                            bytes: number;
                        }[];
                        /**
                         * 来源
                         * @default []
                         */
                        origins?: {
                            /**
                             * 来源类别
                             * @enum {string}
                             */
                            kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                            /** 来源的编号 */
                            id?: string;
                            /** 来源的题目 */
                            title: string;
                        }[];
                        consentPublic?: boolean;
                        /**
                         * 不公开的原因
                         * @default
                         */
                        consentReason?: string;
                        /** @default false */
                        openToSeconding?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        savedAt: string;
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            404: components["responses"]["Ask404"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.discardTyped": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            404: components["responses"]["Ask404"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.partners": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
                /** @description 专长 */
                specialty?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        practice?: components["schemas"]["MemberPractice"];
                        specialties: string[];
                        items: {
                            id: string;
                            name: string;
                            sector: string;
                            practice: components["schemas"]["MemberPractice"];
                            shared: string[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.listSeconding": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            proposers: string[];
                            /** Format: date-time */
                            filedAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.secondingPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        proposers: string[];
                        /** Format: date-time */
                        filedAt: string;
                        version: number;
                        situation: string;
                        analysis: string;
                        suggestions: components["schemas"]["Suggestion"][];
                        seconders: number;
                        seconded: boolean;
                        own: boolean;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.scanFiled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            /** @enum {string} */
                            kind: "secret" | "personal";
                            /** @enum {string} */
                            block: "title" | "situation" | "analysis" | "suggestions";
                            item?: number;
                            before: string;
                            found: string;
                            after: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.trail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            /** @enum {string} */
                            kind: "topic" | "clue" | "ticket" | "list-item" | "discussion" | "brief" | "proposal" | "research" | "speech";
                            kindText: string;
                            id?: string;
                            title: string;
                            /** Format: date-time */
                            at?: string;
                            depth: number;
                            from: number[];
                        }[];
                        reply?: {
                            /** Format: date-time */
                            at: string;
                            resultClass?: components["schemas"]["ResultClass"];
                        };
                        cut: boolean;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.preSessionFunnel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: string;
                        filed: number;
                        accepted: number;
                        selected: number;
                        adopted: number;
                        items: {
                            proposal: string;
                            title: string;
                            proposer?: components["schemas"]["Proposer"];
                            accepted: boolean;
                            number?: number;
                            /** Format: date-time */
                            filedAt: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.preSessionPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        session: string;
                        selected: {
                            proposal: string;
                            title: string;
                            note: string;
                            /** Format: date-time */
                            selectedAt: string;
                            passage?: string;
                        }[];
                        report?: {
                            date: string;
                            to: string;
                            note: string;
                            by: string;
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.selectPreSession": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "session": "13-5",
                 *       "proposals": [
                 *         "3f7k2m9q1x8c5v0b6n4d"
                 *       ],
                 *       "note": "涉及面广、建议可行，推荐给政府起草工作报告时参考。"
                 *     }
                 */
                "application/json": {
                    /** 届次 */
                    session: string;
                    /** 选入的提案 */
                    proposals: string[];
                    /** 精选理由 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "pre-session.selected"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.dropPreSession": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d",
                 *       "reason": "与另一件内容重复，保留数据更全的一件。"
                 *     }
                 */
                "application/json": {
                    /** 提案 */
                    proposal: string;
                    /** 原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.reportPreSession": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-27",
                 *       "to": "区政府办公室",
                 *       "note": "报送会前提案精选，供起草政府工作报告参考。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 报送日期
                     * Format: date
                     */
                    date: string;
                    /** 报送给 */
                    to: string;
                    /** 报送情况 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.adoptPreSession": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposal": "3f7k2m9q1x8c5v0b6n4d",
                 *       "passage": "在老城区学校门前增设限时接送区，缓解上下学时段拥堵。"
                 *     }
                 */
                "application/json": {
                    /** 提案 */
                    proposal: string;
                    /** 写入报告的内容 */
                    passage: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listPanels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            name: string;
                            status: components["schemas"]["PanelStatus"];
                            statusText: string;
                            classes: components["schemas"]["ProposalClass"][];
                            categories: string[];
                            seats: {
                                person: string;
                                name: string;
                                kind: components["schemas"]["SeatKind"];
                                unit?: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                            joint: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.formPanel": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "社会民生审查组",
                 *       "classes": [
                 *         "social"
                 *       ],
                 *       "categories": [
                 *         "education",
                 *         "health"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 审查组名称 */
                    name: string;
                    /** 受理的提案分类 */
                    classes: ("economic" | "political" | "cultural" | "social" | "ecological")[];
                    /**
                     * 只受理其中的本级分类
                     * @default []
                     */
                    categories?: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "panel.formed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.panelPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        name: string;
                        status: components["schemas"]["PanelStatus"];
                        classes: components["schemas"]["ProposalClass"][];
                        categories: string[];
                        seats: {
                            person: string;
                            name: string;
                            kind: components["schemas"]["SeatKind"];
                            unit?: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        joint: boolean;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.changePanel": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "社会民生审查组",
                 *       "classes": [
                 *         "social"
                 *       ],
                 *       "categories": [
                 *         "education",
                 *         "health",
                 *         "elderly-care"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 审查组名称 */
                    name: string;
                    /** 受理的提案分类 */
                    classes: ("economic" | "political" | "cultural" | "social" | "ecological")[];
                    /**
                     * 只受理其中的本级分类
                     * @default []
                     */
                    categories?: string[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.seatMember": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "person": "panel-01",
                 *       "name": "吴复审"
                 *     }
                 */
                "application/json": {
                    /** 账号 */
                    person: string;
                    /** 姓名 */
                    name: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.seatGuest": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "person": "handler-GA",
                 *       "name": "孙经办",
                 *       "unit": "GA",
                 *       "until": "2027-01-08T04:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** 账号 */
                    person: string;
                    /** 姓名 */
                    name: string;
                    /** 所在单位 */
                    unit: string;
                    /**
                     * 权限截止（不填则到会议闭幕为止）
                     * Format: date-time
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.unseat": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "person": "handler-GA"
                 *     }
                 */
                "application/json": {
                    /** 账号 */
                    person: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.dissolvePanel": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listReasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            text: string;
                            outcomes: components["schemas"]["ReasonOutcome"][];
                            retired: boolean;
                            used: boolean;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.addReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "figures-old",
                 *       "text": "引用的数据已经过时，请更新",
                 *       "outcomes": [
                 *         "revise"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 代码（小写字母、数字、短横） */
                    code: string;
                    /** 情形 */
                    text: string;
                    /** 用于哪些审查结果 */
                    outcomes: ("revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept")[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "reason.added"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.rewordReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "引用的数据超过三年，请更新后再提",
                 *       "outcomes": [
                 *         "revise"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 情形 */
                    text: string;
                    /** 用于哪些审查结果 */
                    outcomes: ("revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept")[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.retireReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.reinstateReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.deleteReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.reviewQueue": {
        parameters: {
            query?: {
                /** @description 审查环节 */
                stage?: "first" | "second" | "awaiting-panel" | "consultation" | "final";
                /** @description 提案分类 */
                class?: "economic" | "political" | "cultural" | "social" | "ecological";
                /** @description 标记 */
                mark?: "recurring" | "similar" | "scan" | "not-given" | "not-consulted";
                /** @description 案由或提案者中的词 */
                word?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {string} */
                            stage: "first" | "second" | "awaiting-panel" | "consultation" | "final";
                            title: string;
                            kind: components["schemas"]["ProposalKind"];
                            proposers: string[];
                            plenary: boolean;
                            /** Format: date-time */
                            since: string;
                            suggestions: number;
                            class?: components["schemas"]["ProposalClass"];
                            category?: string;
                            panel?: string;
                            opinions: number;
                            ownGiven: boolean;
                            consulted: boolean;
                            remarked: boolean;
                            unitsAsked: number;
                            unitsAnswered: number;
                            restricted: boolean;
                            recurring: boolean;
                            similar: number;
                            scan?: {
                                secret: number;
                                personal: number;
                            };
                        }[];
                        waiting?: {
                            count: number;
                            /** @constant */
                            atLeast?: true;
                        };
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.reviewInBulk": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rows": [
                 *         {
                 *           "act": "first-review",
                 *           "id": "3f7k2m9q1x8c5v0b6n4d",
                 *           "version": 2,
                 *           "body": {
                 *             "outcome": "pass",
                 *             "secrecy": "clear",
                 *             "class": "social",
                 *             "category": "education",
                 *             "remark": "一事一案，有情况、有分析、有具体建议，转入复审。"
                 *           }
                 *         },
                 *         {
                 *           "act": "give-opinion",
                 *           "id": "7c5v0b6n4d3f7k2m9q1x",
                 *           "version": 3,
                 *           "body": {
                 *             "recommendation": "accept",
                 *             "reasons": [],
                 *             "remark": "调研扎实，两条建议都有明确的责任单位，建议立案。"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 逐件的审查 */
                    rows: ({
                        /**
                         * 审查动作
                         * @constant
                         */
                        act: "first-review";
                        id: string;
                        /** 看到的版本 */
                        version?: number;
                        body: {
                            /**
                             * 初审结论
                             * @constant
                             */
                            outcome: "return";
                            /** 退改情形 */
                            reasons: string[];
                            /** 审查意见 */
                            remark: string;
                        } | {
                            /**
                             * 初审结论
                             * @constant
                             */
                            outcome: "pass";
                            /**
                             * 涉密筛查
                             * @enum {string}
                             */
                            secrecy: "clear" | "secret";
                            /** 扫描提示处不涉密，依据什么判断 */
                            whyClear?: string;
                            /**
                             * 提案分类（五大类）
                             * @enum {string}
                             */
                            class: "economic" | "political" | "cultural" | "social" | "ecological";
                            /** 本级分类 */
                            category?: string;
                            /** 送哪个审查组 */
                            panel?: string;
                            /** 审查意见 */
                            remark: string;
                        };
                    } | {
                        /**
                         * 审查动作
                         * @constant
                         */
                        act: "second-review";
                        id: string;
                        /** 看到的版本 */
                        version?: number;
                        body: {
                            /**
                             * 复审结论
                             * @constant
                             */
                            outcome: "pass";
                            /** 审查意见 */
                            remark: string;
                        } | {
                            /**
                             * 复审结论
                             * @constant
                             */
                            outcome: "return";
                            /** 退改情形 */
                            reasons: string[];
                            /** 审查意见 */
                            remark: string;
                        };
                    } | {
                        /**
                         * 审查动作
                         * @constant
                         */
                        act: "record-consultation";
                        id: string;
                        /** 看到的版本 */
                        version?: number;
                        body: {
                            /**
                             * 协商日期
                             * Format: date
                             */
                            heldOn: string;
                            /**
                             * 协商方式
                             * @enum {string}
                             */
                            method: "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                            /** 提案者是否参加 */
                            withProposer: boolean;
                            /**
                             * 参加的单位
                             * @default []
                             */
                            units?: string[];
                            /** 协商情况 */
                            summary: string;
                            /**
                             * 协商结果
                             * @enum {string}
                             */
                            agreement: "agreed" | "partly-agreed" | "not-agreed";
                        };
                    } | {
                        /**
                         * 审查动作
                         * @constant
                         */
                        act: "final-review";
                        id: string;
                        /** 看到的版本 */
                        version?: number;
                        body: {
                            /**
                             * 终审结论
                             * @constant
                             */
                            outcome: "accept";
                            /** 审查意见 */
                            remark: string;
                        } | {
                            /**
                             * 终审结论
                             * @constant
                             */
                            outcome: "return";
                            /** 退改情形 */
                            reasons: string[];
                            /** 审查意见 */
                            remark: string;
                        } | {
                            /**
                             * 终审结论
                             * @constant
                             */
                            outcome: "not-accept";
                            /** 不予立案情形 */
                            reasons: string[];
                            /** 说明（告知提案者） */
                            explanation: string;
                            /**
                             * 去向
                             * @enum {string}
                             */
                            forwardTo: "unit" | "brief" | "letter" | "none";
                            /** 转给哪个单位 */
                            forwardUnit?: string;
                        };
                    } | {
                        /**
                         * 审查动作
                         * @constant
                         */
                        act: "give-opinion";
                        id: string;
                        /** 看到的版本 */
                        version?: number;
                        body: {
                            /**
                             * 我的意见
                             * @enum {string}
                             */
                            recommendation: "accept" | "revise" | "join" | "merge" | "convert" | "withdraw" | "not-accept";
                            /**
                             * 对应情形
                             * @default []
                             */
                            reasons?: string[];
                            /** 审查意见 */
                            remark: string;
                        };
                    })[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            done: boolean;
                            receipt?: components["schemas"]["Receipt"];
                            code?: string;
                            zh?: string;
                            en?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.listMerges": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            status: components["schemas"]["MergeStatus"];
                            statusText: string;
                            form: components["schemas"]["MergeForm"];
                            title: string;
                            by: string;
                            /** Format: date-time */
                            proposedAt: string;
                            proposals: number;
                            agreed: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.proposeMerge": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": "merge",
                 *       "main": "3f7k2m9q1x8c5v0b6n4d",
                 *       "others": [
                 *         "7c5v0b6n4d3f7k2m9q1x"
                 *       ],
                 *       "reasons": [
                 *         "same-matter"
                 *       ],
                 *       "explanation": "两件都反映学校门前接送停车的问题，建议相同，合在一起更便于一个单位办理。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 并案还是联名整合
                     * @enum {string}
                     */
                    form: "merge" | "join";
                    /** 主案 */
                    main: string;
                    /** 并入主案的各件 */
                    others: string[];
                    /** 情形 */
                    reasons: string[];
                    /** 说明（告知提案者） */
                    explanation: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "reasons.used",
                     *         "merge.proposed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.mergePage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        status: components["schemas"]["MergeStatus"];
                        form: components["schemas"]["MergeForm"];
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        explanation: string;
                        by: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        proposals: {
                            proposal: string;
                            title: string;
                            main: boolean;
                            lead: string;
                            answer: components["schemas"]["MergeAnswer"];
                            answerText: string;
                            words?: string;
                            /** Format: date-time */
                            answeredAt?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.statistics": {
        parameters: {
            query?: {
                /** @description 届次，如 13-4 */
                session?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: string;
                        training?: boolean;
                        /** Format: date-time */
                        at: string;
                        totals: {
                            filed: number;
                            accepted: number;
                            notAccepted: number;
                            merged: number;
                            joined: number;
                            converted: number;
                            withdrawn: number;
                            inReview: number;
                        };
                        acceptedBeforeMerging: number;
                        acceptedAfterMerging: number;
                        dispatchedAfterMerging: number;
                        acceptanceRate: {
                            numerator: number;
                            denominator: number;
                            percent?: number;
                            definition: string;
                            source: string;
                        };
                        adoptionRate: {
                            numerator: number;
                            denominator: number;
                            percent?: number;
                            definition: string;
                            source: string;
                        };
                        plenary: number;
                        interSession: number;
                        byKind: {
                            kind: components["schemas"]["ProposalKind"];
                            name: string;
                            counts: {
                                filed: number;
                                accepted: number;
                                notAccepted: number;
                                merged: number;
                                joined: number;
                                converted: number;
                                withdrawn: number;
                                inReview: number;
                            };
                        }[];
                        byClass: {
                            class: string;
                            name: string;
                            count: number;
                            percent: number;
                            categories: {
                                category: string;
                                name: string;
                                count: number;
                            }[];
                        }[];
                        byMonth: {
                            month: string;
                            filed: number;
                            accepted: number;
                        }[];
                        requests: {
                            revise: {
                                asked: number;
                                agreed: number;
                                declined: number;
                                lapsed: number;
                                released: number;
                                open: number;
                            };
                            join: {
                                asked: number;
                                agreed: number;
                                declined: number;
                                lapsed: number;
                                released: number;
                                open: number;
                            };
                            merge: {
                                asked: number;
                                agreed: number;
                                declined: number;
                                lapsed: number;
                                released: number;
                                open: number;
                            };
                            convert: {
                                asked: number;
                                agreed: number;
                                declined: number;
                                lapsed: number;
                                released: number;
                                open: number;
                            };
                            withdraw: {
                                asked: number;
                                agreed: number;
                                declined: number;
                                lapsed: number;
                                released: number;
                                open: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.similarTo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            year: number;
                            session?: string;
                            number?: number;
                            numberedIn?: string;
                            statusText: string;
                            unit?: string;
                            unitName?: string;
                            resultClass?: components["schemas"]["ResultClass"];
                            /** @enum {string} */
                            likeness: "near-identical" | "same-matter" | "same-words" | "related";
                            likenessText: string;
                            score?: number;
                            resemblance?: number;
                            open: boolean;
                            shared: string[];
                            passages: {
                                own: {
                                    block: components["schemas"]["DraftBlock"];
                                    item?: number;
                                    text: string;
                                };
                                other: {
                                    block: components["schemas"]["DraftBlock"];
                                    item?: number;
                                    text: string;
                                };
                                same: boolean;
                            }[];
                        }[];
                        recurring?: {
                            sessions: {
                                year: number;
                                session?: string;
                            }[];
                            earlier: {
                                id: string;
                                year: number;
                                session?: string;
                            }[];
                            /** Format: date-time */
                            at: string;
                        };
                        noted?: {
                            /** Format: date-time */
                            at: string;
                            found: {
                                id: string;
                                year: number;
                                session?: string;
                                /** @enum {string} */
                                likeness: "near-identical" | "same-matter" | "same-words" | "related";
                                likenessText: string;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.sideBySide": {
        parameters: {
            query: {
                /** @description 另一件提案 */
                with: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        likeness: "near-identical" | "same-matter" | "same-words" | "related" | "unlike";
                        likenessText: string;
                        score: number;
                        resemblance: number;
                        shared: string[];
                        sides: [
                            {
                                id: string;
                                title: string;
                                year?: number;
                                session?: string;
                                number?: number;
                                numberedIn?: string;
                                statusText: string;
                                proposers: string[];
                                situation: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[];
                                analysis: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[];
                                suggestions: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[][];
                            },
                            {
                                id: string;
                                title: string;
                                year?: number;
                                session?: string;
                                number?: number;
                                numberedIn?: string;
                                statusText: string;
                                proposers: string[];
                                situation: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[];
                                analysis: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[];
                                suggestions: {
                                    text: string;
                                    pair?: number;
                                    same?: boolean;
                                }[][];
                            }
                        ];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.findSimilar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "关于增设老城区学校门前限时接送区的提案",
                 *       "kind": "sole",
                 *       "situation": "老城区六所中小学门前道路狭窄，上下学时段接送车辆集中停放，占用非机动车道，学生从车缝间穿行。本学期以来，12345热线收到相关诉求三十余件。",
                 *       "analysis": "一是接送需求集中在二十分钟内，没有固定的停靠位置；二是各校放学时间相同；三是学校、交警、城管各管一段，高峰时段没有联动。",
                 *       "suggestions": [
                 *         "由公安交警部门在有条件的学校门前划定限时接送区，工作日7:00至8:00、16:30至18:00允许停靠十分钟。",
                 *         "由教育部门推行分年级错时放学，并向家长公布各年级的放学时间。"
                 *       ],
                 *       "suggestedUnits": [
                 *         "GA"
                 *       ],
                 *       "suggestedCoUnits": [
                 *         "JY"
                 *       ],
                 *       "consentPublic": true,
                 *       "openToSeconding": true
                 *     }
                 */
                "application/json": {
                    /** 案由 */
                    title: string;
                    /**
                     * 情况
                     * @default
                     */
                    situation?: string;
                    /**
                     * 分析
                     * @default
                     */
                    analysis?: string;
                    /**
                     * 建议（逐条）
                     * @default []
                     */
                    suggestions?: string[];
                    /** 是否同意公开 */
                    consentPublic?: boolean;
                    /** 不公开的原因 */
                    consentReason?: string;
                    /** 附件数，或附件 */
                    attachments?: number | unknown[];
                    /** 提案形式（这里不看） */
                    kind?: unknown;
                    /** 第一提案人（这里不看） */
                    member?: unknown;
                    /** 意向主办单位（这里不看） */
                    suggestedUnits?: unknown;
                    /** 意向会办单位（这里不看） */
                    suggestedCoUnits?: unknown;
                    /** 来源（这里不看） */
                    origins?: unknown;
                    /** 可否附议（这里不看） */
                    openToSeconding?: unknown;
                    /** 不与哪件提案比较（自己） */
                    exclude?: string;
                };
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            year: number;
                            session?: string;
                            number?: number;
                            numberedIn?: string;
                            statusText: string;
                            unit?: string;
                            unitName?: string;
                            resultClass?: components["schemas"]["ResultClass"];
                            /** @enum {string} */
                            likeness: "near-identical" | "same-matter" | "same-words" | "related";
                            likenessText: string;
                            score?: number;
                            resemblance?: number;
                            open: boolean;
                            shared: string[];
                            passages: {
                                own: {
                                    block: components["schemas"]["DraftBlock"];
                                    item?: number;
                                    text: string;
                                };
                                other: {
                                    block: components["schemas"]["DraftBlock"];
                                    item?: number;
                                    text: string;
                                };
                                same: boolean;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.recurring": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            number?: number;
                            statusText: string;
                            sessions: {
                                year: number;
                                session?: string;
                            }[];
                            earlier: {
                                id: string;
                                year: number;
                                session?: string;
                            }[];
                            unit?: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.roll": {
        parameters: {
            query?: {
                /** @description 届次，如 13-4 */
                session?: string;
                /** @description 提交年份 */
                year?: string;
                /** @description 状态 */
                status?: "filed" | "second-review" | "final-review" | "awaiting-answer" | "returned" | "accepting" | "accepted" | "not-accepted" | "withdrawn" | "converted" | "merged" | "joined";
                /** @description 提案分类 */
                class?: "economic" | "political" | "cultural" | "social" | "ecological";
                /** @description 承办单位，未交办的为意向主办单位 */
                unit?: string;
                /** @description 提案形式 */
                kind?: "sole" | "joint" | "collective";
                /** @description 编号 */
                number?: string;
                /** @description 提案者 */
                proposer?: string;
                /** @description 案由里的词，或提案者姓名 */
                word?: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            kind: components["schemas"]["ProposalKind"];
                            /** @enum {string} */
                            status: "filed" | "second-review" | "final-review" | "awaiting-answer" | "returned" | "accepting" | "accepted" | "not-accepted" | "withdrawn" | "converted" | "merged" | "joined";
                            statusText: string;
                            proposers: string[];
                            /** Format: date-time */
                            filedAt: string;
                            session: string;
                            number?: number;
                            class?: components["schemas"]["ProposalClass"];
                            unit?: string;
                            suggestedUnits?: string[];
                            restricted?: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.rollCounts": {
        parameters: {
            query?: {
                /** @description 届次，如 13-4 */
                session?: string;
                /** @description 提交年份 */
                year?: string;
                /** @description 状态 */
                status?: "filed" | "second-review" | "final-review" | "awaiting-answer" | "returned" | "accepting" | "accepted" | "not-accepted" | "withdrawn" | "converted" | "merged" | "joined";
                /** @description 提案分类 */
                class?: "economic" | "political" | "cultural" | "social" | "ecological";
                /** @description 承办单位，未交办的为意向主办单位 */
                unit?: string;
                /** @description 提案形式 */
                kind?: "sole" | "joint" | "collective";
                /** @description 编号 */
                number?: string;
                /** @description 提案者 */
                proposer?: string;
                /** @description 案由里的词，或提案者姓名 */
                word?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        atLeast?: boolean;
                        byStatus: {
                            /** @enum {string} */
                            status: "filed" | "second-review" | "final-review" | "awaiting-answer" | "returned" | "accepting" | "accepted" | "not-accepted" | "withdrawn" | "converted" | "merged" | "joined";
                            count: number;
                        }[];
                        byClass: {
                            class?: components["schemas"]["ProposalClass"];
                            count: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.drawHotWords": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026
                 *     }
                 */
                "application/json": {
                    /** 年度 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "hot-words.drawn"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.hotWordsPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        year: number;
                        /** Format: date-time */
                        drawnAt: string;
                        texts: number;
                        kinds: {
                            /** @enum {string} */
                            kind: "proposal" | "brief" | "speech";
                            count: number;
                        }[];
                        words: {
                            rank: number;
                            word: string;
                            texts: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.listSpeeches": {
        parameters: {
            query: {
                /** @description 年度 */
                year: string;
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            year: number;
                            title: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.enterSpeech": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026,
                 *       "title": "让孩子的上学路更安全",
                 *       "text": "学校门前的秩序，关系千家万户。建议以限时接送区和错时放学为抓手，公安、教育、街道一起来做。",
                 *       "member": "member-01"
                 *     }
                 */
                "application/json": {
                    /** 年度 */
                    year: number;
                    /** 题目 */
                    title: string;
                    /** 发言内容 */
                    text: string;
                    /** 发言委员的账号 */
                    member: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "speech.entered"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "intake.fileRules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            type: string;
                            name: string;
                            endings: string[];
                        }[];
                        bytes: number;
                        count: number;
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "intake.askUpload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "北园小学门前放学高峰观察记录.pdf",
                 *       "type": "application/pdf",
                 *       "bytes": 482133,
                 *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": {
                    /** 文件名 */
                    name: string;
                    /** 文件类型 */
                    type: string;
                    /** 大小（字节） */
                    bytes: number;
                    /** 文件摘要（SHA-256） */
                    hash: string;
                };
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        /** @enum {string} */
                        state: "asked" | "confirmed";
                        upload?: {
                            url: string;
                            /** @constant */
                            method: "PUT";
                            headers: {
                                [key: string]: string;
                            };
                            /** Format: date-time */
                            until: string;
                        };
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.confirmUpload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                    };
                };
            };
            400: components["responses"]["Ask400"];
            401: components["responses"]["Ask401"];
            403: components["responses"]["Ask403"];
            404: components["responses"]["Ask404"];
            409: components["responses"]["Ask409"];
            413: components["responses"]["Ask413"];
            415: components["responses"]["Ask415"];
            422: components["responses"]["Ask422"];
            429: components["responses"]["Ask429"];
            500: components["responses"]["Ask500"];
            503: components["responses"]["Ask503"];
        };
    };
    "intake.fetchFile": {
        parameters: {
            query?: {
                /** @description 所属提案；不填时只能取自己上传的 */
                proposal?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** 文件摘要 */
                        hash: string;
                        /** 文件名 */
                        name: string;
                        /** 文件类型 */
                        type: string;
                        /** 大小（字节） */
                        bytes: number;
                        url: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.listUnits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            duties: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.desk": {
        parameters: {
            query: {
                /** @description 待办、已办或我发起的 */
                list: "todo" | "done" | "initiated";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.preAssign": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "GA",
                 *       "coUnits": [
                 *         "JY"
                 *       ],
                 *       "reason": "划定接送区属公安交通管理职能，错时放学由教育部门配合。"
                 *     }
                 */
                "application/json": {
                    /** 拟主办单位 */
                    unit: string;
                    /**
                     * 协办单位
                     * @default []
                     */
                    coUnits?: string[];
                    /** 交办依据（职能） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 2,
                     *       "facts": [
                     *         "case.pre-assigned"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.claim": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 4,
                     *       "facts": [
                     *         "case.claimed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.object": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "主要建议是调整放学时间，属于学校管理。",
                 *       "basis": "《道路交通安全法》及本局三定规定。",
                 *       "proposedUnit": "JY"
                 *     }
                 */
                "application/json": {
                    /** 理由 */
                    reason: string;
                    /** 依据（职能文件等） */
                    basis: string;
                    /** 建议承办单位 */
                    proposedUnit: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.arbitrate": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "GA",
                 *       "coUnits": [
                 *         "JY"
                 *       ],
                 *       "reason": "经与两个单位会商，由公安部门主办、教育部门会办。"
                 *     }
                 */
                "application/json": {
                    /** 主办单位 */
                    unit: string;
                    /**
                     * 协办单位
                     * @default []
                     */
                    coUnits?: string[];
                    /** 会商意见 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.dispatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requirement": "请按期办理，与提案者面对面沟通后答复。"
                 *     }
                 */
                "application/json": {
                    /** 办理要求 */
                    requirement: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 5,
                     *       "facts": [
                     *         "case.dispatched"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.proposeHandUp": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "所涉道路由市级管理，区级没有处置权限，拟请市政协转市级单位办理。"
                 *     }
                 */
                "application/json": {
                    /** 超出本级职权的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.consentHandUp": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.declineHandUp": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "门前支路由区里管理，先按区级权限办理。"
                 *     }
                 */
                "application/json": {
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.sendBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "所附材料不全，请补充道路勘测图后再转来。"
                 *     }
                 */
                "application/json": {
                    /** 不能承办的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.signFor": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 7,
                     *       "facts": [
                     *         "case.signed-for"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.logContact": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "before",
                 *       "method": "field-visit",
                 *       "place": "湖滨路小学门前",
                 *       "note": "放学时段与提案者一起到现场，逐条交换了意见，确定先在四所学校试划。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 沟通环节
                     * @enum {string}
                     */
                    phase: "before" | "during" | "after";
                    /**
                     * 沟通方式
                     * @enum {string}
                     */
                    method: "talk" | "meeting" | "field-visit" | "home-visit" | "phone" | "mail" | "letter" | "video";
                    /** 地点 */
                    place?: string;
                    /** 沟通情况 */
                    note: string;
                    /** 本单位系统中的记录号 */
                    reference?: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 8,
                     *       "facts": [
                     *         "contact.logged"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.confirmContact": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": 1
                 *     }
                 */
                "application/json": {
                    /** 沟通记录号 */
                    contact: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 9,
                     *       "facts": [
                     *         "contact.confirmed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.giveOpinion": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "我局将组织六所学校制定分年级错时放学方案，下学期开学起执行。"
                 *     }
                 */
                "application/json": {
                    /** 协办意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.countersign": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreed": true,
                 *       "remark": "同意答复内容。"
                 *     }
                 */
                "application/json": {
                    /** 是否同意 */
                    agreed: boolean;
                    /** 会签意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.draftReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resultClass": "A",
                 *       "letter": "林一委员：您提出的关于增设老城区学校门前限时接送区的提案收悉，现答复如下。已会同教育部门在四所学校门前划定限时接送区，其余两所将于明年三月底前完成。感谢您对交通管理工作的关心和支持。",
                 *       "answers": [
                 *         {
                 *           "suggestion": 1,
                 *           "disposition": "adopted",
                 *           "text": "已在四所学校门前划定限时接送区，其余两所明年三月底前完成。"
                 *         },
                 *         {
                 *           "suggestion": 2,
                 *           "disposition": "partly-adopted",
                 *           "text": "先在三所学校试行分年级错时放学，学期末评估后推开。"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * 办理结果分类
                     * @enum {string}
                     */
                    resultClass: "A" | "B" | "C" | "D";
                    /** 答复正文 */
                    letter: string;
                    /** 逐条答复 */
                    answers: {
                        /** 第几条建议 */
                        suggestion: number;
                        /**
                         * 采纳情况
                         * @enum {string}
                         */
                        disposition: "adopted" | "partly-adopted" | "not-adopted";
                        /** 答复 */
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 14,
                     *       "facts": [
                     *         "reply.drafted"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.signOff": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 15,
                     *       "facts": [
                     *         "reply.signed-off"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.audit": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pass",
                 *       "remark": "逐条答复，格式规范，同意送达。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 审核结论
                     * @enum {string}
                     */
                    outcome: "pass" | "return";
                    /** 审核意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 16,
                     *       "facts": [
                     *         "reply.audited",
                     *         "reply.delivered"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.listBatches": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            status: components["schemas"]["BatchStatus"];
                            statusText: string;
                            requirement: string;
                            by: string;
                            /** Format: date-time */
                            proposedAt: string;
                            cases: number;
                            refused: number;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.proposeBatch": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cases": [
                 *         "3f7k2m9q1x8c5v0b6n4d",
                 *         "7c5v0b6n4d3f7k2m9q1x"
                 *       ],
                 *       "requirement": "请按期办理并面复。"
                 *     }
                 */
                "application/json": {
                    /** 交办的提案 */
                    cases: string[];
                    /** 办理要求 */
                    requirement: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 1,
                     *       "facts": [
                     *         "batch.proposed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.batchPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        statusText: string;
                        timeline: components["schemas"]["TimelineEntry"][];
                        acts: string[];
                        status: components["schemas"]["BatchStatus"];
                        requirement: string;
                        by: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        decidedAt?: string;
                        cases: {
                            case: string;
                            title: string;
                            number: number;
                            status: components["schemas"]["BatchedCaseStatus"];
                            statusText: string;
                            found?: components["schemas"]["CaseStatus"];
                            reason?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.listEndpoints": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EndpointSummary"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.registerEndpoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "GA",
                 *       "name": "公安局办公系统",
                 *       "url": "https://oa.example.gov.cn/shangban/hooks",
                 *       "types": [
                 *         "case.pre-assigned",
                 *         "case.dispatched",
                 *         "reminder.issued"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** 承办单位，上下级的区划代码，或工单来源 */
                    unit: string;
                    /** 系统名称 */
                    name: string;
                    /** 接收地址（https） */
                    url?: string;
                    /** 接收的事件 */
                    types?: ("case.pre-assigned" | "case.dispatched" | "reminder.issued" | "case.reopened" | "case.suspended" | "case.resumed" | "case.handed-down" | "case.handed-up" | "contact.confirmed" | "reply.rejected" | "case.concluded" | "signed-for" | "contact.logged" | "reply.returned" | "case.sent-back")[];
                    /** 对方交来的密钥（仅与另一层级对接时填写） */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptWithSecret"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.endpointPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointPage"];
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.changeEndpoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "公安局协同办公系统",
                 *       "url": "https://oa.example.gov.cn/shangban/hooks"
                 *     }
                 */
                "application/json": {
                    /** 系统名称 */
                    name?: string;
                    /** 接收地址（https） */
                    url?: string;
                    /** 接收的事件 */
                    types?: ("case.pre-assigned" | "case.dispatched" | "reminder.issued" | "case.reopened" | "case.suspended" | "case.resumed" | "case.handed-down" | "case.handed-up" | "contact.confirmed" | "reply.rejected" | "case.concluded" | "signed-for" | "contact.logged" | "reply.returned" | "case.sent-back")[];
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.rotateSecret": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": {
                    /** 旧密钥继续有效的小时数 */
                    overlapHours: number;
                    /** 对方交来的密钥（仅与另一层级对接时填写） */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptWithSecret"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.disableEndpoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "办公系统升级，停用三天。"
                 *     }
                 */
                "application/json": {
                    /** 停用原因 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.enableEndpoint": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "assignment.deliveries": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.hookMessages": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HookMessage"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "assignment.replay": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "since",
                 *       "since": "2026-11-27T00:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * 范围
                     * @constant
                     */
                    what: "since";
                    /**
                     * 自何时起
                     * Format: date-time
                     */
                    since: string;
                    /** 含已送达的 */
                    delivered?: boolean;
                } | {
                    /**
                     * 范围
                     * @constant
                     */
                    what: "one";
                    /** 推送编号 */
                    delivery: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerItem"][];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.requestExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clock": "reply",
                 *       "reason": "其中两所学校门前需要迁移隔离栏，施工队本月底才能进场。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "pre-assignment" | "claim" | "signature" | "opinion" | "reply" | "feedback" | "talks" | "answer" | "reference" | "passing-on";
                    /** 延期理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.decideExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clock": "reply",
                 *       "approved": true,
                 *       "remark": "情况属实，同意延期，请与提案者说明。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "pre-assignment" | "claim" | "signature" | "opinion" | "reply" | "feedback" | "talks" | "answer" | "reference" | "passing-on";
                    /** 是否同意 */
                    approved: boolean;
                    /** 审批意见 */
                    remark: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clock": "reply",
                 *       "reason": "awaiting-proposer",
                 *       "note": "提案者出差，约定下周一起到现场。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "pre-assignment" | "claim" | "signature" | "opinion" | "reply" | "feedback" | "talks" | "answer" | "reference" | "passing-on";
                    /**
                     * 暂停原因
                     * @enum {string}
                     */
                    reason: "awaiting-proposer" | "awaiting-higher-level";
                    /** 说明 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clock": "reply",
                 *       "note": "已与提案者到现场看过，恢复计时。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 时限
                     * @enum {string}
                     */
                    clock: "pre-assignment" | "claim" | "signature" | "opinion" | "reply" | "feedback" | "talks" | "answer" | "reference" | "passing-on";
                    /** 说明 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notice": 1
                 *     }
                 */
                "application/json": {
                    /** 通知号 */
                    notice: number;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.notices": {
        parameters: {
            query?: {
                /** @description 仍在计时的或全部 */
                list?: "standing" | "all";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeItem"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.decisionNotices": {
        parameters: {
            query?: {
                /** @description 年份 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: string;
                        decisions: number;
                        delivered: number;
                        percent?: number;
                        notices: number;
                        read: number;
                        byName: {
                            name: components["schemas"]["DecisionName"];
                            decisions: number;
                            delivered: number;
                            read: number;
                        }[];
                        missing: string[];
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.publishCalendar": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "2027-国办发",
                 *       "days": [
                 *         {
                 *           "date": "2027-01-01",
                 *           "working": false,
                 *           "reason": "元旦"
                 *         },
                 *         {
                 *           "date": "2027-02-07",
                 *           "working": true,
                 *           "reason": "春节调休上班"
                 *         }
                 *       ],
                 *       "officialUntil": "2027-12-31"
                 *     }
                 */
                "application/json": {
                    /** 版本 */
                    version: string;
                    /** 放假或上班的日子 */
                    days: {
                        /**
                         * 日期
                         * Format: date
                         */
                        date: string;
                        /** 是否上班 */
                        working: boolean;
                        /** 事由 */
                        reason: string;
                    }[];
                    /**
                     * 放假安排已公布至
                     * Format: date
                     */
                    officialUntil?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            409: components["responses"]["Command409"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "supervision.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        calendarVersion: string;
                        acts: string[];
                        editions: {
                            version: string;
                            days: {
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                date: string;
                                /** 是否上班 */
                                working: boolean;
                                /** 事由 */
                                reason: string;
                            }[];
                            officialUntil?: string;
                            /** Format: date-time */
                            at: string;
                            by: string;
                            counted: number;
                            moved: number;
                            /** Format: date-time */
                            appliedAt?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocketPage"];
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.ledger": {
        parameters: {
            query?: {
                /** @description 灯色 */
                light?: "green" | "yellow" | "red";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerItem"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "supervision.catalogue": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: number;
                            session: string;
                            title: string;
                            kind: components["schemas"]["ProposalKind"];
                            unit?: string;
                            statusText: string;
                            /** Format: date-time */
                            acceptedAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Public400"];
            500: components["responses"]["Public500"];
        };
    };
    "supervision.publicPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: number;
                        session: string;
                        title: string;
                        kind: components["schemas"]["ProposalKind"];
                        unit?: string;
                        statusText: string;
                        /** Format: date-time */
                        acceptedAt: string;
                        proposers: string[];
                        situation: string;
                        analysis: string;
                        suggestions: components["schemas"]["Suggestion"][];
                        reply?: {
                            round: number;
                            unit: string;
                            resultClass: components["schemas"]["ResultClass"];
                            letter: string;
                            answers: components["schemas"]["Answer"][];
                            /** Format: date-time */
                            at: string;
                        };
                    };
                };
            };
            404: components["responses"]["Public404"];
            500: components["responses"]["Public500"];
        };
    };
    "supervision.level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "province" | "city" | "county";
                        session: string;
                        training?: boolean;
                        portals: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "province" | "city" | "county";
                            url: string;
                        }[];
                    };
                };
            };
            500: components["responses"]["Public500"];
        };
    };
    "supervision.cataloguePage": {
        parameters: {
            query?: {
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网页。A page that needs no script. */
            200: {
                headers: {
                    /** @description 可由共用缓存保留一分钟。Shared caches may keep it for a minute. */
                    "Cache-Control"?: string;
                    /** @description 网页内容的摘要；用 If-None-Match 带回，未变则得 304。A digest of the page; send it as If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 与上次相同。The page has not changed. */
            304: {
                headers: {
                    /** @description 可由共用缓存保留一分钟。Shared caches may keep it for a minute. */
                    "Cache-Control"?: string;
                    /** @description 网页内容的摘要；用 If-None-Match 带回，未变则得 304。A digest of the page; send it as If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Page400"];
            500: components["responses"]["Page500"];
        };
    };
    "supervision.proposalPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网页。A page that needs no script. */
            200: {
                headers: {
                    /** @description 可由共用缓存保留一分钟。Shared caches may keep it for a minute. */
                    "Cache-Control"?: string;
                    /** @description 网页内容的摘要；用 If-None-Match 带回，未变则得 304。A digest of the page; send it as If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 与上次相同。The page has not changed. */
            304: {
                headers: {
                    /** @description 可由共用缓存保留一分钟。Shared caches may keep it for a minute. */
                    "Cache-Control"?: string;
                    /** @description 网页内容的摘要；用 If-None-Match 带回，未变则得 304。A digest of the page; send it as If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Page404"];
            500: components["responses"]["Page500"];
        };
    };
    "evaluation.desk": {
        parameters: {
            query: {
                /** @description 待办、已办或我发起的 */
                list: "todo" | "done" | "initiated";
                /** @description 下一页的起点 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            500: components["responses"]["Read500"];
        };
    };
    "evaluation.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 内容。Found. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                };
            };
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            500: components["responses"]["Read500"];
        };
    };
    "evaluation.holdTalks": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "second-handling",
                 *       "note": "与提案者、承办单位面对面协商：承办单位补充另外两所学校的实施计划，重新答复。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 协商结果
                     * @enum {string}
                     */
                    result: "second-handling" | "explained";
                    /** 协商情况 */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
    "evaluation.giveFeedback": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一标识，重试时沿用。Unique to this command; the same when it is repeated. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description 读取时得到的 ETag；其后若有变化则拒绝。Refuses the command when something has changed since. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description 提案的编号，各处相同。The proposal’s id, the same in every service. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attitude": "satisfied",
                 *       "answer": "basically-satisfied",
                 *       "remark": "办理人员两次到现场，态度诚恳。希望另外两所学校也能按期完成。"
                 *     }
                 */
                "application/json": {
                    /**
                     * 对办理态度的评价
                     * @enum {string}
                     */
                    attitude: "satisfied" | "basically-satisfied" | "understanding" | "dissatisfied";
                    /**
                     * 对办理结果的评价
                     * @enum {string}
                     */
                    answer: "satisfied" | "basically-satisfied" | "understanding" | "dissatisfied";
                    /** 意见或建议 */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description 已记录。Recorded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f7k2m9q1x8c5v0b6n4d",
                     *       "at": "2026-11-28T02:00:00.000Z",
                     *       "version": 3,
                     *       "facts": [
                     *         "feedback.given"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Command400"];
            401: components["responses"]["Command401"];
            403: components["responses"]["Command403"];
            404: components["responses"]["Command404"];
            409: components["responses"]["Command409"];
            412: components["responses"]["Command412"];
            413: components["responses"]["Command413"];
            415: components["responses"]["Command415"];
            422: components["responses"]["Command422"];
            429: components["responses"]["Command429"];
            500: components["responses"]["Command500"];
            503: components["responses"]["Command503"];
        };
    };
}
