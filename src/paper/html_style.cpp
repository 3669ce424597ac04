#include "paper/html_style.hpp"

#include "paper/look.hpp"

namespace kiosk::paper {

namespace {

namespace design = base::design;

std::string variable(const char* name, base::Rgb colour) {
  return std::string("--") + name + ":" + base::css(colour) + ";";
}

std::string variables() {
  return ":root{" + variable("ink", design::kInk) + variable("ink-soft", design::kInkSoft) +
         variable("teal", design::kTeal) + variable("teal-deep", design::kTealDeep) +
         variable("teal-tint", design::kTealTint) + variable("amber", design::kAmber) +
         variable("amber-tint", design::kAmberTint) + variable("red", design::kRed) + "}\n";
}

// A page of 12 pt is easier to read on a screen a little larger.
std::string base_size(Print print) {
  return print == Print::Large ? "html{font-size:150%}\n" : "html{font-size:112.5%}\n";
}

std::string page_rule(const Document& document) {
  const std::string size = document.size == PaperSize::A4 ? "A4" : "letter";
  const auto least = document.print == Print::Large ? kLeastLargePt : kLeastPt;
  return "@page{size:" + size +
         ";margin:18mm}\n@media print{html{font-size:" + std::to_string(static_cast<int>(least)) +
         "pt}";
}

constexpr const char* kScreen = R"(*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:44rem;color:var(--ink);background:#fff;line-height:1.5;
font-family:Andika,"Noto Sans",Verdana,sans-serif;text-align:start;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.4em 0 .4em;break-after:avoid}
h1{font-size:2rem;margin-top:.6em}
h2{font-size:1.35rem;color:var(--teal-deep);border-top:2px solid var(--teal);padding-top:.4em}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem;color:var(--teal-deep)}
p,ul,ol{margin:.5em 0}
li{margin:.25em 0}
li::marker{color:var(--teal-deep);font-weight:bold}
.masthead{color:var(--teal-deep);font-weight:bold;border-bottom:3px solid var(--teal);padding-bottom:.3em;margin:0}
.small{color:var(--ink-soft)}
.warning,.help{border-radius:.6rem;padding:.6rem 1rem;margin:.8em 0;break-inside:avoid}
.warning{background:var(--amber-tint);border:2px solid var(--amber);padding-left:3.2rem;position:relative}
.warning::before{content:"!";position:absolute;left:.9rem;top:.75rem;width:1.6rem;height:1.45rem;color:#fff;
background:var(--amber);clip-path:polygon(50% 0,100% 100%,0 100%);font-weight:bold;text-align:center;line-height:1.75rem}
.help{background:var(--red);color:#fff;border:2px solid var(--red)}
.help p:first-child{font-size:1.4rem;font-weight:bold;line-height:1.3}
.help ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;font-size:1.1rem}
ins{color:var(--teal-deep);text-decoration:underline;text-decoration-thickness:2px;background:var(--teal-tint)}
del{color:var(--ink-soft);text-decoration:line-through;text-decoration-thickness:2px}
figure{margin:1em auto;max-width:28rem;break-inside:avoid}
.picture{position:relative}
.picture img{display:block;width:100%;height:auto}
.label{position:absolute;display:flex;align-items:center;font-weight:bold;line-height:1.2}
.label span{width:100%}
table{border-collapse:collapse;width:100%;margin:1em 0}
thead{display:table-header-group}
th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--ink-soft)}
thead th{background:var(--teal-tint)}
tbody th{font-weight:normal}
tr{break-inside:avoid}
.chart th{width:40%}
.chart th,.chart td{border:0}
.chart caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.bar{display:inline-block;height:1.1em;min-width:1px;margin-inline-end:.5em;background:var(--teal);vertical-align:middle}
footer{margin-top:2em;border-top:1px solid var(--teal);color:var(--ink-soft)}
)";

constexpr const char* kPrint = R"(
body{max-width:none;padding:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page-break{break-after:page}
p{orphans:2;widows:2}}
)";

}  // namespace

std::string html_style(const Document& document) {
  return variables() + base_size(document.print) + kScreen + page_rule(document) + kPrint;
}

}  // namespace kiosk::paper
