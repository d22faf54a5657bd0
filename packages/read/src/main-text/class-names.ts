/**
 * What class names and ids of page templates say about an element, by kind of furniture. These are words of
 * web design, not of a language's readers; they were collected from common publishing systems' templates
 * (WordPress, Drupal, Joomla, TYPO3, Blogger) and from generic naming habits.
 */
export type Furniture =
  | 'share'
  | 'related'
  | 'newsletter'
  | 'comments'
  | 'navigation'
  | 'sidebar'
  | 'advert'
  | 'consent'
  | 'author'
  | 'footer'
  | 'meta'
  | 'hidden'
  | 'overlay'
  | 'shop'
  | 'caption';

/** Words that decide alone. */
export const furnitureWords: Readonly<Record<Furniture, string>> = {
  share:
    'share shares sharing shareable sharebar sharedaddy social socials socialmedia addthis addtoany shariff sharethis shareaholic teilen ssba heateor sociallinks socialshare sharebuttons',
  related:
    'related relatedposts relatedarticles recommended recommendation recommendations recirc recirculation yarpp outbrain taboola jp-relatedposts readmore readnext morefrom crosslink crosslinks teaserlist mostread mostpopular trending zergnet similar',
  newsletter: 'newsletter newsletters subscribe subscription signup optin mailchimp mailinglist',
  comments:
    'comment comments commentlist commentform respond disqus kommentare kommentar commentaires comentarios discussion livefyre',
  navigation:
    'nav navbar navi navigation menu submenu mainmenu breadcrumb breadcrumbs pagination pager paging prevnext skiplink skiplinks toolbar tabs topbar',
  sidebar: 'sidebar sidebars widget widgets rail marginal aside',
  advert:
    'ad ads advert adverts advertisement advertising advertorial adsense adbox adslot sponsor sponsored sponsors promo promos promotion promobox anzeige werbung',
  consent: 'cookie cookies consent gdpr cookiebar cookiebanner cookienotice dsgvo',
  author: 'authorbox authorbio biography aboutauthor authorinfo',
  footer: 'footer colophon copyright footnav imprint impressum',
  meta: 'byline metadata postmeta tags taglist tagcloud keywords timestamp dateline rating ratings',
  hidden: 'sr-only screenreader visuallyhidden',
  overlay: 'modal popup overlay lightbox tooltip paywall lightboxes',
  shop: 'cart checkout basket pricebox',
  caption:
    'caption captions captiontext credit credits bildunterschrift imagecaption photocredit bildquelle bildrechte',
};

/** Pairs of adjoining words that decide where neither does alone. */
export const furniturePairs: Readonly<Record<Furniture, string>> = {
  share: 'follow-us social-media',
  related:
    'read-more read-next more-articles more-stories more-news more-posts more-on also-read see-also most-read most-popular latest-news latest-posts latest-articles recent-posts other-articles post-list article-list news-list teaser-list related-links you-may further-reading entry-related',
  newsletter: 'sign-up email-form mailing-list',
  comments: 'comment-list comment-form reader-comments',
  navigation:
    'post-nav site-nav page-nav post-navigation nav-links jump-to site-header page-header-nav table-of-contents',
  sidebar: 'side-bar right-rail left-rail right-column left-column side-column',
  advert: 'ad-container ad-wrapper google-ad dfp-ad',
  consent: 'cookie-banner privacy-banner',
  author:
    'author-box author-bio author-info about-author author-description author-profile post-author entry-author author-card',
  footer: 'site-footer page-footer',
  meta: 'post-meta entry-meta article-meta story-meta meta-data post-info article-info entry-info post-tags entry-tags article-tags tag-list post-categories entry-utility entry-footer post-footer article-footer post-details published-date publish-date post-date article-date',
  hidden: 'sr-only screen-reader visually-hidden print-only off-screen',
  overlay: 'pop-up',
  shop: 'add-to',
  caption: 'caption-text image-caption photo-caption media-caption image-credit photo-credit',
};

/** Names of elements that hold an article's own text. */
export const bodyNames: string =
  'articlebody storybody postbody entrycontent postcontent articlecontent storycontent articletext storytext posttext bodytext newstext textbody richtext fulltext contentbody maintext hentry';

export const bodyPairs: string =
  'article-body story-body post-body entry-content post-content article-content story-content article-text story-text post-text body-text news-text text-body rich-text full-text content-body main-text entry-body blog-content single-content page-content td-content news-content detail-text news-detail article-main body-copy article-copy content-article article-detail entry-text post-entry';
