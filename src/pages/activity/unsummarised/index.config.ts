export default definePageConfig({ navigationBarTitleText: '活动小结', enablePullDownRefresh: true });
