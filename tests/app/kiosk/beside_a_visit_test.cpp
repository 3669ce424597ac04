#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#endif

#include "app/kiosk/beside_a_visit.hpp"
#include "app/kiosk/freed.hpp"
#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("Who lets go of content last does not free it", "[kiosk][app][unit]") {
  test::Freed freed;
  auto content = app::freed_beside_a_visit(freed.told_of({}));
  content.reset();
  CHECK(freed.by_another_thread());
}

TEST_CASE("Content is freed once, after all who hold it", "[kiosk][app][unit]") {
  test::Freed freed;
  session::Content named;
  named.site.clinic = "Hill Clinic";
  auto content = app::freed_beside_a_visit(freed.told_of(named));
  auto held = app::freed_beside_a_visit(content);
  content.reset();
  CHECK(held->site.clinic == "Hill Clinic");
  held.reset();
  CHECK(freed.by_another_thread());
}

TEST_CASE("Learning is done by another thread", "[kiosk][app][unit]") {
  const auto by = std::make_shared<std::promise<std::thread::id>>();
  const answers::Answerer answerer([by] {
    by->set_value(std::this_thread::get_id());
    return std::make_shared<const dialogue::Teaching>();
  });
  app::learn_beside_a_visit(answerer);
  CHECK(by->get_future().get() != std::this_thread::get_id());
  answerer.prepare();  // waits until it has learnt
  CHECK(answerer.is_ready());
}

TEST_CASE("What fails beside a visit stays there", "[kiosk][safety][app][unit]") {
  std::packaged_task<void()> work([] { throw std::runtime_error("the disk is full"); });
  auto done = work.get_future();
  app::do_beside_a_visit(std::move(work));
  CHECK_THROWS_WITH(done.get(), "the disk is full");
}

#ifdef __linux__
TEST_CASE("Work beside a visit yields to the glass", "[kiosk][app][unit]") {
  const int own = getpriority(PRIO_PROCESS, 0);
  int nice = own;
  std::packaged_task<void()> work([&nice] { nice = getpriority(PRIO_PROCESS, 0); });
  auto done = work.get_future();
  app::do_beside_a_visit(std::move(work));
  done.get();
  CHECK(nice >= 10);
  CHECK(getpriority(PRIO_PROCESS, 0) == own);
}
#endif
