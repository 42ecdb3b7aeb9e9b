/** Route table: tab pages in the main package, everything else in subpackages by domain word. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/activities/index', 'pages/records/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'pages/membership',
      name: 'membership',
      pages: [
        'bind/index',
        'profile/index',
        'feedback/index',
        'people/index',
        'member-edit/index',
        'import/index',
        'organisation/index',
        'settings/index',
        'feedback-list/index',
      ],
    },
    {
      root: 'pages/activity',
      name: 'activity',
      pages: ['detail/index', 'edit/index', 'code/index', 'participants/index'],
    },
    { root: 'pages/record', name: 'record', pages: ['edit/index', 'detail/index', 'queue/index'] },
    {
      root: 'pages/points',
      name: 'points',
      pages: [
        'entries/index',
        'ranking/index',
        'periods/index',
        'published/index',
        'appeal/index',
        'appeals/index',
        'appeal-queue/index',
      ],
    },
    {
      root: 'pages/service',
      name: 'service',
      pages: [
        'profile/index',
        'register/index',
        'stars/index',
        'corrections/index',
        'records/index',
        'record/index',
        'verify/index',
      ],
    },
    { root: 'pages/campaign', name: 'campaign', pages: ['progress/index'] },
    { root: 'pages/notice', name: 'notice', pages: ['outbox/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['activity', 'record'] },
    'pages/activities/index': { network: 'all', packages: ['activity'] },
    'pages/records/index': { network: 'all', packages: ['record'] },
    'pages/me/index': {
      network: 'wifi',
      packages: ['membership', 'points', 'campaign', 'notice', 'service'],
    },
  },
  tabBar: {
    color: '#5f6570',
    selectedColor: '#c8102e',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tabs/home.png',
        selectedIconPath: 'assets/tabs/home-active.png',
      },
      {
        pagePath: 'pages/activities/index',
        text: '活动',
        iconPath: 'assets/tabs/activities.png',
        selectedIconPath: 'assets/tabs/activities-active.png',
      },
      {
        pagePath: 'pages/records/index',
        text: '记录',
        iconPath: 'assets/tabs/records.png',
        selectedIconPath: 'assets/tabs/records-active.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/me.png',
        selectedIconPath: 'assets/tabs/me-active.png',
      },
    ],
  },
  window: {
    // Said outright for the browser, which otherwise draws no title and no way back.
    navigationStyle: 'default',
    navigationBarTitleText: '同创',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f6f5f3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
});
