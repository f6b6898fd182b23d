/** The signs by which provinces abbreviate themselves in the numbers of their documents. */

const SIGNS = `
  北京市:京 天津市:津 河北省:冀 山西省:晋 内蒙古自治区:内蒙 辽宁省:辽 吉林省:吉 黑龙江省:黑
  上海市:沪 江苏省:苏 浙江省:浙 安徽省:皖 福建省:闽 江西省:赣 山东省:鲁 河南省:豫 湖北省:鄂
  湖南省:湘 广东省:粤 广西壮族自治区:桂 海南省:琼 重庆市:渝 四川省:川蜀 贵州省:黔贵 云南省:云滇
  西藏自治区:藏 陕西省:陕秦 甘肃省:甘陇 青海省:青 宁夏回族自治区:宁 新疆维吾尔自治区:新
`;

/** The province of each sign. */
export const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries(
  [...SIGNS.matchAll(/(\S+):(\S+)/gu)].flatMap(([, province = '', signs = '']) =>
    [...signs].map((sign) => [sign, province]),
  ),
);
