/**
 * How pages and papers around a policy text speak. Each row stands with a real phrase, which a test runs.
 * Patterns see one line without the white space around it, with bullets taken off.
 */
import type { LineRule } from '../grammar/line.ts';
import { appRules } from './apps.ts';

export type { LineRule } from '../grammar/line.ts';

const LINK_WORDS = `
  相关解读 文字解读 图片解读 图解 视频解读 访谈解读 媒体报道 媒体解读 政策解读 专家解读 相关文件
  相关文章 相关阅读 相关链接 相关附件 相关政策 相关稿件 相关新闻 推荐阅读 热门文章 延伸阅读
  附件下载 文件下载 原文件下载 原文下载 下载 附件 打印 打印本页 打印此页 打印正文 关闭 关闭窗口
  关闭本页 返回 返回顶部 返回首页 返回列表 上一篇 下一篇 上一页 下一页 首页 末页 收藏 纠错
  我要纠错 网站地图 联系我们 无障碍浏览 长者模式 无障碍阅读 登录 注册 目录 正文 全文 展开 收起
  点击查看更多 查看更多 更多 回到顶部 导航 政务公开 信息公开 政府信息公开
`
  .trim()
  .replace(/\s+/gu, '|');

/** Whole lines of a page's frame, wherever they stand. */
export const frameRules: readonly LineRule[] = [
  ...appRules,
  {
    rule: 'navigation',
    fate: 'boilerplate',
    pattern:
      /^[【[]?您?(?:当前|现在)?(?:的|所在|所处)?(?:的)?位置\s{0,2}(?:是|为)?\s{0,2}[:：]|^(?:网站)?首页\s{0,4}(?:>|›|»|\/|-|→|＞)/u,
    examples: [
      '您当前的位置:首页 > 办事服务 > 教育',
      '首页 > 政务公开 > 政策文件',
      '当前位置：首页',
    ],
  },
  {
    rule: 'navigation',
    fate: 'boilerplate',
    pattern: new RegExp(
      `^[【[(（]?(?:${LINK_WORDS})[】\\])）]?(?:[ :：|｜>]{0,3}(?:${LINK_WORDS})){0,12}[ :：>]{0,3}$`,
      'u',
    ),
    examples: ['相关解读', '附件下载', '【打印】', '打印 关闭', '上一篇'],
  },
  {
    rule: 'navigation',
    fate: 'boilerplate',
    pattern:
      /^(?:上一篇|下一篇|上一条|下一条|相关(?:阅读|推荐|链接|文章|文件|附件|解读|政策|新闻)|(?:推荐|延伸)阅读|责任编辑|责编|编辑|审核|校对|网站编辑|初审|复审|终审)\s{0,2}[:：]/u,
    examples: ['上一篇：关于开学工作的通知', '责任编辑：张三', '相关阅读：某市小学施教区划分'],
  },
  {
    // A breadcrumb without the word 首页: several short steps with arrows between them.
    rule: 'navigation',
    fate: 'boilerplate',
    pattern:
      /^[\p{Script=Han}A-Za-z0-9“”]{2,20}(?:\s{0,3}(?:>{1,2}|›|»|＞|→)\s{0,3}[\p{Script=Han}A-Za-z0-9“”]{2,20}){2,8}$/u,
    examples: ['某某人大网 > 立法工作 > 法规公布', '文秘公文网 > 实施方案 > 浏览文章'],
  },
  {
    // Buttons in brackets, some of them followed by what they offer.
    rule: 'sharing',
    fate: 'boilerplate',
    pattern:
      /^(?:[【[](?:打印|关闭|收藏|返回|字[体号]|大|中|小|分享|纠错|下载)[^】\]]{0,14}[】\]]\s{0,4}){1,8}(?:分享.{0,20})?$/u,
    examples: ['【打印】 【字体:大 中 小】 分享到:', '【返回顶部】【关闭窗口】', '[大][中][小]'],
  },
  {
    rule: 'sharing',
    fate: 'boilerplate',
    pattern:
      /^(?:(?:请)?(?:用)?(?:微信|手机|支付宝)?扫(?:一扫|码|描)|分享(?:到|至|[:：]|$)|微信(?:扫|分享|公众号)|转发到|字体\s{0,2}[:：]|[【[]?字[体号]\s{0,2}[:：]|[【[]字[体号]|手机(?:浏览|查看|阅读)|扫描二维码)/u,
    examples: [
      '扫一扫在手机上查看当前页面',
      '微信扫码分享',
      '分享:',
      '【字体：大 中 小】',
      '用微信扫描二维码分享',
    ],
  },
  {
    rule: 'advertisement',
    fate: 'boilerplate',
    pattern:
      /^(?:领取|点击领取|免费领取|立即(?:下载|购买|领取|咨询))(?:.{0,12})$|^.{0,30}(?:领取福利|扫码领取|公文写作范文|免费下载|付费下载|开通会员|会员专享|下载本文|范文大全|加载更多精彩|广告位|推广链接).{0,20}$/u,
    examples: [
      '领取福利',
      '微信扫码领取福利',
      'SUCAI198.COM —— 专注党建行政公文写作范文',
      '开通会员免费下载',
    ],
  },
  {
    rule: 'advertisement',
    fate: 'boilerplate',
    pattern:
      /^(?:https?:\/\/)?(?:www\.)?[A-Za-z0-9-]{2,40}\.(?:com|cn|net|org|gov\.cn)(?:\/\S{0,120})?(?:\s.{0,40})?$/iu,
    examples: ['www.example.com', 'https://www.example.gov.cn/zwgk/t1.html'],
  },
  {
    rule: 'advertisement',
    fate: 'boilerplate',
    running: true,
    pattern:
      /小编|为(?:您|大家)(?:整理|收集|带来)|供(?:您|大家)参考[。！!]?$|希望对(?:您|大家)有(?:所)?帮助/u,
    examples: ['为您整理了以下内容,供您参考。', '以上就是小编为大家整理的工作要点'],
  },
  {
    rule: 'disclaimer',
    fate: 'boilerplate',
    running: true,
    pattern:
      /^©\s{0,2}(?:北大法宝|法宝)|专业提供法律信息|^(?:免责|版权|特别|郑重)?(?:声明|申明)\s{0,2}[:：]|如有侵权|版权归(?:原)?作者|(?:本文|内容)?转载自|(?:来源于|转自)网络|(?:剩余|余下)(?:内容|部分)(?:已)?(?:隐藏|省略)|^【(?:导读|摘要|编者按|内容提要)】/u,
    examples: [
      '免责声明：本文转载自网络，版权归原作者所有，如有侵权请联系删除。',
      '剩余内容已隐藏，开通会员可阅读并下载完整文档',
      '【导读】近日，某市印发实施方案。',
    ],
  },
  {
    rule: 'page-furniture',
    fate: 'boilerplate',
    pattern:
      /^[-—–─\s]{0,4}(?:第\s?\d{1,4}\s?页(?:\s?[/／，,]?\s?共?\s?\d{1,4}\s?页?)?|\d{1,6}(?:\s?\/\s?\d{1,4})?)[-—–─\s]{0,4}$/u,
    examples: ['- 3 -', '第2页', '221381', '— 12 —', '3/15', '第 3 页 共 9 页', '第2页，共3页'],
  },
  {
    rule: 'page-furniture',
    fate: 'boilerplate',
    pattern:
      /^(?:版权所有|主办单位|主办|承办|技术支持|网站标识码|政府网站标识码|备案号|闽ICP|[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘青蒙藏宁新]ICP备|[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘青蒙藏宁新]公网安备|Copyright|©)/u,
    examples: ['版权所有：某市教育局', '闽ICP备05000000号', '主办单位：某市人民政府办公室'],
  },
  {
    rule: 'page-furniture',
    fate: 'boilerplate',
    pattern: /^[\p{P}\p{S}\s]{1,80}$/u,
    examples: ['————————', '* * *', '■'],
  },
  {
    rule: 'particulars',
    fate: 'metadata',
    pattern:
      /(?:共计\s?\d{1,7}\s?个?字|预计阅读时?长?|加入收藏|阅读(?:人数|次数|量|数)|浏览(?:次数|量|数)|点击(?:数|量|次数)|访问量)/u,
    examples: [
      'admin 分享 时间: 加入收藏 共计7185个字,预计阅读时长24分钟。',
      '来源:泉州市教育局 2023-05-18 01:30 阅读人数:1',
      '浏览次数：120',
    ],
  },
  {
    rule: 'openness',
    fate: 'metadata',
    pattern:
      /^[（(【[]?(?:此件|本文|该件|此文)(?:主动|依申请|不予|予以|可)?(?:不)?(?:公开|登报)(?:发布)?[）)】\]。]?$|^(?:公开(?:方式|属性|类别)|信息公开(?:选项|类别))\s{0,2}[:：]/u,
    examples: ['(此件主动公开)', '（此件依申请公开）', '公开方式：主动公开'],
  },
];

/** Names that a page's table of metadata fields gives to its rows. */
export const METADATA_KEYS: Readonly<Record<string, RegExp>> = {
  indexNumber: /^(?:信息)?索引[号码]$|^索取号$/u,
  docNumber: /^(?:备注\/)?(?:发文|文件|公文|制发|发布|颁布)?(?:文号|字号|编号)$/u,
  issuer:
    /^(?:发布|发文|制发|颁布|公开|制定|印发|所属|主办)?(?:机构|机关|单位|部门)$|^(?:文章|信息|文件|稿件)?来源$|^作者$|^供稿单位$/u,
  signed: /^(?:公文|文件)?(?:生成|成文|发文|印发|制发|签发|签署|颁布)(?:日期|时间)$/u,
  published: /^(?:信息)?(?:发布|发表|公开|更新|公布|上网)(?:日期|时间)$|^(?:日期|时间)$/u,
  title: /^(?:文件|信息|公文|法规)?(?:标题|名称)$/u,
  other:
    /^(?:法宝引证码|(?:主题|信息|公文|文件|法规|体裁|服务对象|公民生命周期|组配|栏目)?(?:分类|类别|词)|(?:公开|所属)(?:目录|栏目)|主题词|关键词|内容(?:概述|摘要|概要|分类)|摘要|有效性|时效性|是否(?:规范性文件|有效|公开)|效力(?:状态|级别|等级|位阶)?|信息时效期|登记(?:日期|时间)|通过日期|批准(?:日期|部门)|(?:生效|实施|施行|执行)(?:日期|时间)|失效(?:日期|时间)|废止(?:日期|时间)|公开(?:方式|范围|属性|形式|期限)|体裁|格式|大小|上传者|下载(?:量|次数)?|载体(?:类型|形式)|语种|页数|原文件?下载|文件类型|规范性文件(?:统一)?编号|登记号|统一登记号|专题分类|分享|(?:浏览)?字[体号](?:大小)?|点击数|阅读(?:次数|人数|量)|浏览(?:次数|量)|责任编辑|审核|编辑|电话|传真|邮箱|联系(?:人|电话|方式)|地址|邮编)$/u,
};
