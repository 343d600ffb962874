/* Run only by browsers that know no modules: the Internet Explorer inside Excel 2016 and 2019. Hence ES5. */
(function () {
  var shell = document.getElementById('root');
  if (shell) {
    shell.innerHTML =
      '<div class="shell"><p><b>Phiên bản Excel này đã cũ.</b></p>' +
      '<p>Tiến độ BHXH cần Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web.</p></div>';
  }
})();
