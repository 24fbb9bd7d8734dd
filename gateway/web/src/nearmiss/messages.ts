export default {
  'zh-CN': { title: '编号有一位不符, 您要找的是不是:', lead: '请向申请人核对名称。' },
  en: { title: 'A character of the number is wrong. Was it one of these?', lead: 'Ask the applicant for the name.' },
}
