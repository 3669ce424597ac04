#include "app/clinic.hpp"
#include "app/kiosk/content_swap.hpp"
#include "app/kiosk/freed.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using app::Moment;

namespace {

std::shared_ptr<const session::Content> content_named(const std::string& name) {
  session::Content content{};
  content.site.clinic = name;
  return std::make_shared<session::Content>(std::move(content));
}

app::Gated passed(const std::string& name) {
  return {content_named(name), app::Passed::Yes, app::Passed::Yes, {}, {}};
}

app::Gated refused() {
  app::Gated gated;
  gated.diagnostics.push_back({});
  return gated;
}

}  // namespace

TEST_CASE("New content waits until the visitor has gone", "[reload][safety][app][unit]") {
  app::ContentSwap swap(app::Preview::No, content_named("old"));
  CHECK_FALSE(swap.take(Moment::BetweenVisits));
  swap.offer(passed("new"));
  CHECK_FALSE(swap.take(Moment::InVisit));
  CHECK_FALSE(swap.take(Moment::InVisit));
  const auto taken = swap.take(Moment::BetweenVisits);
  REQUIRE(taken);
  CHECK(taken->site.clinic == "new");
  CHECK_FALSE(swap.take(Moment::BetweenVisits));
}

TEST_CASE("A preview shows new content at once, without a mark", "[reload][app][unit]") {
  app::ContentSwap swap(app::Preview::Yes, content_named("old"));
  swap.offer(refused());
  CHECK_FALSE(swap.take(Moment::InVisit));
  swap.offer(passed("new"));
  const auto taken = swap.take(Moment::InVisit);
  REQUIRE(taken);
  CHECK(taken->staff_mark == session::StaffMark::None);
}

TEST_CASE("New content takes the place of a last resort", "[reload][safety][app][unit]") {
  app::ContentSwap swap(app::Preview::No, content_named("old"));
  swap.offer(passed("new"));
  CHECK(swap.take(Moment::LastResort));
}

TEST_CASE("Refused content is never shown, and marks what is shown until it is mended",
          "[reload][safety][app][unit]") {
  app::ContentSwap swap(app::Preview::No, content_named("old"));
  swap.offer(refused());
  CHECK_FALSE(swap.take(Moment::InVisit));
  const auto marked = swap.take(Moment::BetweenVisits);
  REQUIRE(marked);
  CHECK(marked->site.clinic == "old");
  CHECK(marked->staff_mark == session::StaffMark::ContentProblem);
  swap.offer(refused());
  CHECK_FALSE(swap.take(Moment::BetweenVisits));
  swap.offer(passed("mended"));
  const auto mended = swap.take(Moment::BetweenVisits);
  REQUIRE(mended);
  CHECK(mended->site.clinic == "mended");
  CHECK(mended->staff_mark == session::StaffMark::None);
}

TEST_CASE("Content spoiled before it was shown leaves the good one waiting, marked",
          "[reload][safety][app][unit]") {
  app::ContentSwap swap(app::Preview::No, content_named("old"));
  swap.offer(passed("new"));
  swap.offer(refused());
  const auto taken = swap.take(Moment::BetweenVisits);
  REQUIRE(taken);
  CHECK(taken->site.clinic == "new");
  CHECK(taken->staff_mark == session::StaffMark::ContentProblem);
}

TEST_CASE("The glass does not wait until content is freed that was saved over before it was shown",
          "[kiosk][reload][app][unit]") {
  app::ContentSwap swap(app::Preview::No, content_named("old"));
  test::Freed freed;
  auto saved = passed("saved");
  saved.content = freed.told_of(*saved.content);
  swap.offer(saved);
  saved.content.reset();
  swap.offer(passed("saved again"));
  CHECK(freed.by_another_thread());
}
