export default definePageConfig({ navigationBarTitleText: '公布结果', enablePullDownRefresh: true });
