export default definePageConfig({ navigationBarTitleText: '服务记录登记簿', enablePullDownRefresh: true });
