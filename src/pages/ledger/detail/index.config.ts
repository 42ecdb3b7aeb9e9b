export default definePageConfig({ navigationBarTitleText: '台账详情', enablePullDownRefresh: true });
