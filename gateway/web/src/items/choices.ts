/** The 7+1 kinds (国发〔2022〕5号), as they are called. */
export const categories = ['行政许可', '行政确认', '行政裁决', '行政给付', '行政奖励', '行政备案', '其他行政权力', '公共服务']

export const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE', 'GRADED']

/** The thirteen lists that tell how an item is handled. */
export const labels = [
  'ENTRUSTED',
  'TIDAL',
  'COUNTY_HANDLED',
  'NEGATIVE',
  'INSTANT',
  'COMMITMENT',
  'DEFERRABLE',
  'NEARBY',
  'CROSS_REGION',
  'IN_HALL',
  'ONLINE',
  'WITHOUT_APPLICATION',
  'HELPED',
]
