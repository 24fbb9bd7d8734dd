export default {
  'zh-CN': {
    items: '单个事项',
    found: '找到 {count} 件事',
    matched: { NAME: '按名称', PINYIN: '按拼音', INITIALS: '按首字母', SYNONYM: '按同义说法', SIMILAR: '相近' },
  },
  en: {
    items: 'Single items',
    found: '{count} found',
    matched: { NAME: 'by name', PINYIN: 'by pinyin', INITIALS: 'by initials', SYNONYM: 'by another word', SIMILAR: 'similar' },
  },
}
