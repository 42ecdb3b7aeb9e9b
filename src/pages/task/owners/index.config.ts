export default definePageConfig({ navigationBarTitleText: '指定责任人', enablePullDownRefresh: true });
