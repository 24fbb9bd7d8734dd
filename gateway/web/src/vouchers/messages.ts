export default {
  'zh-CN': {
    title: '凭证',
    kinds: {
      RECEIPT: '收件凭证',
      CORRECTION_NOTICE: '补正告知书',
      ACCEPTANCE_NOTICE: '受理通知书',
      COMMITMENT_LETTER: '告知承诺书',
      NON_ACCEPTANCE: '不予受理决定书',
      WITHDRAWAL: '撤回申请凭证',
      LICENCE_REFUSAL: '不予行政许可决定书',
      ITEM_REFUSAL: '不予办理决定书',
      HAND_OUT_PROOF: '领取凭证',
    },
  },
  en: {
    title: 'Vouchers',
    kinds: {
      RECEIPT: 'Receipt',
      CORRECTION_NOTICE: 'Correction notice',
      ACCEPTANCE_NOTICE: 'Notice of acceptance',
      COMMITMENT_LETTER: 'Letter of commitment',
      NON_ACCEPTANCE: 'Decision not to accept',
      WITHDRAWAL: 'Voucher of withdrawal',
      LICENCE_REFUSAL: 'Decision to refuse the licence',
      ITEM_REFUSAL: 'Decision to refuse',
      HAND_OUT_PROOF: 'Proof of hand-out',
    },
  },
}
