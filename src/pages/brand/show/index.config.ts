export default definePageConfig({
  navigationBarTitleText: '创建品牌',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
