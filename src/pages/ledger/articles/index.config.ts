export default definePageConfig({ navigationBarTitleText: '信息考评', enablePullDownRefresh: true });
