package jp.mykempo.office.core;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.support.AopUtils;

/** Stands before the use cases of the office, whoever calls them (T1). */
class RoleAdvice implements MethodInterceptor {

	@Override
	public Object invoke(MethodInvocation invocation) throws Throwable {
		Class<?> type = AopUtils.getTargetClass(invocation.getThis());
		RoleCheck.require(RoleCheck.of(AopUtils.getMostSpecificMethod(invocation.getMethod(), type), type));
		return invocation.proceed();
	}

}
