/** How the frames of apps, document libraries and pagers speak: official accounts, walls before the rest of a text. */
import type { LineRule } from '../grammar/line.ts';

const STEP = '\\[?(?:上一?页|下一?页|首页|第一页|末页|尾页|最后一页|跳转|转到|go|GO)\\]?';
const PAGE =
  '\\[?(?:第\\s?\\d{1,4}\\s?页|共\\s?\\d{1,5}\\s?[页条](?:记录)?|\\d{1,4}(?:\\s?/\\s?\\d{1,4}\\s?页?)?)\\]?';
const COUNT = '[（(]?第\\s?\\d{1,4}\\s?页\\s?[/／，,]?\\s?共\\s?\\d{1,4}\\s?页[）)]?';
const PAGER = `(?:${STEP}|${COUNT}|${PAGE})`;

export const appRules: readonly LineRule[] = [
  {
    rule: 'navigation',
    fate: 'boilerplate',
    pattern: new RegExp(
      `^${PAGER}(?:\\s{1,4}${PAGER}){0,24}\\s{1,4}${STEP}(?:\\s{1,4}${PAGER}){0,4}$`,
      'u',
    ),
    examples: [
      '上一页 1 2 3 下一页 （第2页/共3页）',
      '上一页 1 2 3 4 5 下一页 共26页',
      '首页 上一页 下一页 尾页',
    ],
  },
  {
    // The bar of a site: short words side by side, one of which no paper has.
    rule: 'navigation',
    fate: 'boilerplate',
    pattern:
      /^(?=.{0,200}(?:首页|登录|网站地图|联系我们|关于我们|无障碍|长者|搜索))[^\s|｜。，]{1,20}(?:[\s|｜]{1,8}[^\s|｜。，]{1,12}){3,30}$/u,
    examples: [
      '某市教育局 网站首页 机构职能 政务公开 互动交流 登录 请输入关键字 搜索',
      '关于我们 | 网站声明 | 网站地图 | 联系我们',
    ],
  },
  {
    rule: 'navigation',
    fate: 'boilerplate',
    pattern:
      /^(?:友情链接|常用链接|快速链接|网站导航|站点导航|(?:原文|本文|文章|信息)(?:链接|地址|网址))\s?[:：]|^您访问的链接即将离开|^(?:无障碍|简|繁|EN|English|手机版|移动版)(?:\s?[|｜\s]\s?(?:无障碍|简|繁|EN|English|手机版|移动版)){1,5}$/u,
    examples: [
      '友情链接：教育部 内蒙古教育厅',
      '原文链接：https://www.example.com/a.html',
      '您访问的链接即将离开“某区人民政府”门户网站 是否继续？',
      '无障碍 | 简 | 繁 | EN',
    ],
  },
  {
    rule: 'attachment-list',
    fate: 'boilerplate',
    pattern:
      /^.{1,100}\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|pptx?|jpe?g|png)(?:\s?[（(【[].{0,20}[)）】\]])?$/iu,
    examples: ['1.2022年入学日程安排.doc', '附件2：任务清单.xlsx（下载）'],
  },
  {
    // An entry of a table of contents leads to its page by dots.
    rule: 'navigation',
    fate: 'boilerplate',
    pattern: /^[^.…·]{2,60}(?:\.{3,120}|…{1,60}|·{3,120})[\s（(-]{0,3}\d{1,3}[\s）)-]{0,3}$/u,
    examples: ['一、总体要求............3', '（二）主要任务………… 12'],
  },
  {
    rule: 'sharing',
    fate: 'boilerplate',
    pattern:
      /^(?:[↑↓▲▼👆👇]{0,3}\s?(?:点击|戳)(?:上方|下方|顶部|底部|这里)?[“"「]?.{0,16}?(?:蓝字|关注).{0,12}|(?:轻触)?阅读原文|预览时标签不可点|(?:继续|向上|向下)滑动看下一个|知道了|关注该公众号|长按.{0,8}二维码.{0,8}|喜欢此内容的人还喜欢|微信号\s?[:：]?\s?\S{0,30}|(?:收录于|发表于).{0,30}|(?:分享|收藏|在看|点赞|赞|转发|留言|喜欢|举报|评论)(?:\s{1,4}(?:分享|收藏|在看|点赞|赞|转发|留言|喜欢|举报|评论)){1,6})$/u,
    examples: [
      '点击蓝字关注我们',
      '点击上方“余杭教育”关注我们',
      '阅读原文',
      '预览时标签不可点',
      '继续滑动看下一个',
      '知道了',
      '分享 收藏 在看 赞',
    ],
  },
  {
    // The sizes of type that a page offers, each in a line of its own.
    rule: 'sharing',
    fate: 'boilerplate',
    pattern:
      /^(?:特大|大|中|小|默认|超大|标准|A[+-])(?:\s{1,3}(?:特大|大|中|小|默认|超大|标准|A[+-])){0,3}$/u,
    examples: ['大', '大 中 小', 'A+'],
  },
  {
    rule: 'disclaimer',
    fate: 'boilerplate',
    running: true,
    pattern:
      /^(?:\.{3}|…{1,2})?[（(]?(?:剩余|还剩|余下|还有)\s?\d{0,4}\s?(?:页|%|字|部分|内容).{0,8}(?:未读|未读完|隐藏|继续阅读|查看|可阅读).{0,20}$|(?:登录|付费|开通|购买|下载|关注).{0,8}(?:继续)?(?:阅读|查看|浏览|显示)(?:全文|全部|剩余|更多|完整|余下).{0,20}$|^(?:(?:免费)?阅读|试读|预览)(?:已)?结束.{0,40}$|^(?:资源|文档|资料)(?:描述|简介|介绍|分类|大小|格式|预览)\s?[:：]|^(?:本站|本网|本文档|该文档|本资料|本资源)(?:声明|由|所|收集|内容)/u,
    examples: [
      '阅读已结束，您可以下载文档离线阅读编辑',
      '资源描述：《工作计划》由会员分享，可在线阅读。',
      '剩余5页未读，继续阅读',
      '登录后阅读全文',
      '本文档由用户上传，如有侵权请联系客服',
      '试读结束，下载后可阅读全文',
    ],
  },
  {
    rule: 'advertisement',
    fate: 'boilerplate',
    pattern:
      /^(?:下载(?:文档|本文|全文)到.{0,20}|(?:VIP|会员|付费|免费)?(?:免费)?下载\s.{0,20}|广告\s?[:：].{1,60}|[【[（(]?(?:扫码)?关注.{0,8}公众号.{0,16}|.{0,10}VIP.{0,6}(?:下载|特权|会员).{0,20})$/u,
    examples: [
      '广告：点击购买申论大礼包',
      '[关注公众号领取完整版]',
      '下载文档到电脑，方便使用',
      'VIP免费下载 收藏 举报',
    ],
  },
  {
    rule: 'page-furniture',
    fate: 'boilerplate',
    pattern:
      /^(?:Produced|Powered|Designed) [Bb]y\b.{0,60}$|^(?:当前)?您是第\s?\d{1,12}\s?位访(?:客|问者)$|^主管单位\s?[:：].{0,60}(?:主办|承办|技术支持)/u,
    examples: [
      'Produced By 大汉网络 大汉版通发布系统',
      '您是第 123456 位访客',
      '主管单位：某市人民政府 主办单位：某市教育局',
    ],
  },
];

/** Behind these a page goes on with other articles. */
export const ARTICLE_END =
  /^[-—–~～=*·\s▼]{0,16}(?:END|End|end|完|全文完|(?:往期|精彩)(?:推荐|回顾|精选)|(?:推荐|相关|延伸)阅读|相关(?:推荐|文档|范文|文章|新闻|稿件|资料)|热门(?:推荐|文章|文档|标签)|猜你(?:喜欢|感兴趣)|您?可能(?:还)?(?:喜欢|感兴趣)(?:的)?|为您推荐|最新(?:文章|文档|更新)|喜欢此内容的人还喜欢|(?:轻触)?阅读原文|©\s{0,2}(?:北大法宝|法宝).{0,300}|(?:版权所有|Copyright).{0,80})[-—–~～=*·\s▼:：]{0,16}$/u;
